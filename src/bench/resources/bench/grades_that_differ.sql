-- one row: how many active customers hold another grade than the movements up to the date say
SELECT COUNT(*)
FROM graded_as_of g
LEFT JOIN (SELECT m.customer_no, m.new_grade
           FROM movement m
           JOIN (SELECT customer_no, MAX(business_date) AS business_date
                 FROM movement
                 WHERE business_date <= :date
                 GROUP BY customer_no) latest
             ON latest.customer_no = m.customer_no AND latest.business_date = m.business_date
           WHERE NOT m.new_lapsed) m ON m.customer_no = g.customer_no
WHERE g.business_date = :date
  AND NOT (m.new_grade <=> g.grade)
