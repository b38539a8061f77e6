-- one row per promise up to a date
SELECT t.customer_no, t.promised_on, t.due_on, t.kept_on, t.what, t.employee
FROM promise t
WHERE t.customer_no IN (:customers)
  AND t.promised_on <= :upTo
ORDER BY t.customer_no, t.promised_on, t.source_no, t.row_no
