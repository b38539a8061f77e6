-- one row per customer with a promise that was due before a date, and not kept by its end
SELECT t.customer_no, COUNT(*) AS overdue_promises
FROM promise t
WHERE t.customer_no IN (:customers)
  AND t.promised_on <= :date
  AND t.due_on < :date
  AND (t.kept_on IS NULL OR t.kept_on > :date)
GROUP BY t.customer_no
