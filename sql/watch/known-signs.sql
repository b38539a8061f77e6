-- one row per sign of some customers that is there: since when, and how its last case stands
SELECT s.customer_no, s.sign, s.since, w.state, w.state_since, w.state_until
FROM customer_sign s
LEFT JOIN watch_case w
  ON w.case_no = (SELECT MAX(x.case_no)
                  FROM watch_case x
                  WHERE x.customer_no = s.customer_no AND x.sign = s.sign AND x.state <> 'withdrawn')
WHERE s.customer_no IN (:customers)
  AND s.until IS NULL
