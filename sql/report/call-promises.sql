-- one row per promise of a year to some customers that is not kept by :date, the one due first first
SELECT t.customer_no, t.due_on, t.what
FROM promise t
WHERE t.customer_no IN (:customers)
  AND t.promised_on <= :date
  AND t.due_on > :year_before
  AND (t.kept_on IS NULL OR t.kept_on > :date)
ORDER BY t.customer_no, t.due_on, t.promised_on, t.source_no, t.row_no
