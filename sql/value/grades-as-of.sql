-- one row per customer graded as of a date
SELECT m.customer_no, m.new_grade
FROM movement m
JOIN (SELECT customer_no, MAX(business_date) AS business_date
      FROM movement
      WHERE business_date <= ?
      GROUP BY customer_no) latest
  ON latest.customer_no = m.customer_no AND latest.business_date = m.business_date
WHERE m.new_grade <> '-'
