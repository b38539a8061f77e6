-- one row per customer and night on which the grade changed, up to a date
SELECT m.customer_no, m.business_date, NULLIF(m.new_grade, '-') AS grade, m.new_lapsed, m.old_grade
FROM movement m
WHERE m.customer_no IN (:customers)
  AND m.business_date <= :upTo
ORDER BY m.customer_no, m.business_date
