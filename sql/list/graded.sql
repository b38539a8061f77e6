-- one row per customer graded as of a date
SELECT m.customer_no, m.new_grade AS grade, m.new_lapsed AS lapsed, m.business_date AS since,
       c.customer_id, c.name, c.account_manager, c.email
FROM movement m
JOIN (SELECT customer_no, MAX(business_date) AS business_date
      FROM movement
      WHERE business_date <= :date
      GROUP BY customer_no) latest
  ON latest.customer_no = m.customer_no AND latest.business_date = m.business_date
JOIN customer c ON c.customer_no = m.customer_no
WHERE m.new_grade <> '-'
