-- those whose first change of segment on or after a date found them without one: they have none again
DELETE s
FROM customer_segment s
JOIN segment_change e ON e.customer_no = s.customer_no
JOIN (SELECT customer_no, MIN(business_date) AS business_date
      FROM segment_change
      WHERE business_date >= :date
      GROUP BY customer_no) first
  ON first.customer_no = e.customer_no AND first.business_date = e.business_date
WHERE e.old_segment IS NULL
