-- one row per customer who moved on or after a date: the grade that was in force before
SELECT m.customer_no,
       m.old_grade AS grade,
       m.old_lapsed AS lapsed,
       m.old_since AS since,
       m.old_score AS score
FROM movement m
JOIN (SELECT customer_no, MIN(business_date) AS business_date
      FROM movement
      WHERE business_date >= :date
      GROUP BY customer_no) first
  ON first.customer_no = m.customer_no AND first.business_date = m.business_date
