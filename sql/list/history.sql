-- one row per change of a customer's grade up to a date, the latest first
SELECT m.business_date, m.kind, m.old_grade, m.new_grade, m.score, m.reason
FROM movement m
WHERE m.customer_no = :customer
  AND m.business_date <= :date
ORDER BY m.business_date DESC
