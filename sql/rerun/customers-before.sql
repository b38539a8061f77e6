-- one row per graded customer: grade and score as published last
INSERT INTO restated_customer (rerun_no, customer_no, grade_before, score_before)
SELECT :rerun, g.customer_no, g.grade, COALESCE(m.net_profit_365, g.score)
FROM customer_grade g
LEFT JOIN customer_metric m ON m.customer_no = g.customer_no
