-- one row per customer with a complaint that is open at the end of a date
SELECT t.customer_no, COUNT(*) AS open_complaints
FROM complaint t
WHERE t.customer_no IN (:customers)
  AND t.opened_on <= :date
  AND (t.closed_on IS NULL OR t.closed_on > :date)
GROUP BY t.customer_no
