-- one row per business date up to a date on which a customer earned another grade than the night before, the latest first
SELECT e.business_date, e.old_grade, e.new_grade
FROM earned_grade e
WHERE e.customer_no = :customer
  AND e.business_date <= :date
ORDER BY e.business_date DESC
LIMIT 400
