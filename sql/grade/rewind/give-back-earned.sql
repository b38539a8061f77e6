-- those who earned another grade on or after a date: the one that they had earned before
UPDATE customer_grade g
JOIN earned_grade e ON e.customer_no = g.customer_no
JOIN (SELECT customer_no, MIN(business_date) AS business_date
      FROM earned_grade
      WHERE business_date >= :date
      GROUP BY customer_no) first
  ON first.customer_no = e.customer_no AND first.business_date = e.business_date
SET g.earned = e.old_grade
WHERE e.old_grade IS NOT NULL
