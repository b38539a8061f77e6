-- one row per customer who moved on or after a date: the grade that was in force before; earned follows
INSERT INTO customer_grade (customer_no, grade, lapsed, since, score, earned)
SELECT m.customer_no, m.old_grade, m.old_lapsed, m.old_since, m.old_score, m.old_grade
FROM movement m
JOIN (SELECT customer_no, MIN(business_date) AS business_date
      FROM movement
      WHERE business_date >= :date
      GROUP BY customer_no) first
  ON first.customer_no = m.customer_no AND first.business_date = m.business_date
WHERE m.old_grade IS NOT NULL
ON DUPLICATE KEY UPDATE
  grade = VALUES(grade), lapsed = VALUES(lapsed), since = VALUES(since), score = VALUES(score)
