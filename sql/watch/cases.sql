-- one row per case that a night after some day may touch
SELECT c.case_no, c.customer_no, c.sign, c.opened_on, c.owner
FROM watch_case c
WHERE c.state IN ('open', 'snoozed')
   OR c.state_since > :after
   OR c.state_until > :after
   OR c.opened_on > :after
ORDER BY c.case_no
