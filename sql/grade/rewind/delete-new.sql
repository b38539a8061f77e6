-- those whose first movement on or after a date found them without a grade: they have none again
DELETE g
FROM customer_grade g
JOIN movement m ON m.customer_no = g.customer_no
JOIN (SELECT customer_no, MIN(business_date) AS business_date
      FROM movement
      WHERE business_date >= :date
      GROUP BY customer_no) first
  ON first.customer_no = m.customer_no AND first.business_date = m.business_date
WHERE m.old_grade IS NULL
