-- one row per grade whose customers are not as many as the night's lines say
SELECT l.grade, l.customers AS by_lines, COALESCE(g.customers, 0) AS by_customers
FROM grade_line l
LEFT JOIN (SELECT grade, COUNT(*) AS customers FROM customer_grade WHERE NOT lapsed GROUP BY grade) g
  ON g.grade = l.grade
WHERE l.business_date = :date
  AND l.customers <> COALESCE(g.customers, 0)
