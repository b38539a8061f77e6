-- one row per act of such a case
SELECT a.case_no, a.act, a.made_on, a.act_no, a.snoozed_until
FROM case_act a
JOIN watch_case c ON c.case_no = a.case_no
WHERE c.state IN ('open', 'snoozed')
   OR c.state_since > :after
   OR c.state_until > :after
   OR c.opened_on > :after
ORDER BY a.act_no
