-- one row per graded customer: the grade in force, and the score as it was measured last
SELECT g.customer_no, g.grade, COALESCE(s.score, m.net_profit_365, g.score)
FROM customer_grade g
LEFT JOIN customer_metric m ON m.customer_no = g.customer_no
LEFT JOIN customer_score s ON s.customer_no = g.customer_no
