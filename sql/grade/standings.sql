-- one row per customer who is or may be graded: what counts today, and the grade in force
SELECT c.customer_no,
       CASE WHEN c.known THEN m.last_order END AS last_order,
       m.net_profit_365 AS score,
       g.grade AS old_grade,
       g.lapsed AS old_lapsed,
       g.since AS old_since,
       g.score AS old_score
FROM customer c
LEFT JOIN customer_metric m ON m.customer_no = c.customer_no
LEFT JOIN customer_grade g ON g.customer_no = c.customer_no
WHERE c.customer_no BETWEEN :from AND :to
  AND (g.customer_no IS NOT NULL OR (c.known AND m.last_order IS NOT NULL))
