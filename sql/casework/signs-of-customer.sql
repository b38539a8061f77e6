-- one row per sign of a customer that was there on a night, with its last case
SELECT s.sign,
       s.severity,
       s.since,
       s.evidence,
       s.seen_on > :night AS later,
       w.case_no,
       w.state AS case_state
FROM customer_sign s
LEFT JOIN watch_case w
  ON w.case_no = (SELECT MAX(x.case_no)
                  FROM watch_case x
                  WHERE x.customer_no = s.customer_no AND x.sign = s.sign AND x.opened_on <= :night AND x.state <> 'withdrawn')
WHERE s.customer_no = :customer
  AND s.since <= :night
  AND (s.until IS NULL OR s.until > :night)
ORDER BY FIELD(s.severity, 'high', 'medium', 'low', 'occasion'), s.sign
