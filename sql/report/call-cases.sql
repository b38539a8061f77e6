-- one row per case that waits for somebody on the day after :date: open, or put off until then and still seen; the gravest first, and of these
-- what no talk settles
SELECT w.case_no, w.customer_no, c.customer_id, w.owner, w.sign,
       COALESCE(s.severity, w.severity) AS severity,
       COALESCE(s.at_stake, w.at_stake) AS at_stake,
       COALESCE(s.evidence, w.evidence) AS evidence,
       p.next_on AS done_by
FROM watch_case w
JOIN customer c ON c.customer_no = w.customer_no
LEFT JOIN customer_sign s ON s.customer_no = w.customer_no AND s.sign = w.sign AND s.until IS NULL
LEFT JOIN secure_plan p ON p.customer_no = w.customer_no AND p.sign = w.sign AND p.as_of = :date
WHERE w.opened_on <= :date
  AND (w.state = 'open' OR (w.state = 'snoozed' AND w.state_until <= :today AND s.sign IS NOT NULL))
ORDER BY FIELD(COALESCE(s.severity, w.severity), 'high', 'medium', 'low'),
         w.sign IN ('promise-overdue', 'promise-due', 'complaint-open', 'second-complaint') DESC, w.opened_on, w.case_no
