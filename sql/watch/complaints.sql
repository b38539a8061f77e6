-- one row per complaint up to a date
SELECT t.customer_no, t.opened_on, t.closed_on, t.subject
FROM complaint t
WHERE t.customer_no IN (:customers)
  AND t.opened_on <= :upTo
ORDER BY t.customer_no, t.opened_on, t.source_no, t.row_no
