-- beside what was published, what has come of it
INSERT INTO restated_customer (rerun_no, customer_no, grade_after, score_after)
SELECT :rerun, g.customer_no, g.grade, COALESCE(m.net_profit_365, g.score)
FROM customer_grade g
LEFT JOIN customer_metric m ON m.customer_no = g.customer_no
ON DUPLICATE KEY UPDATE grade_after = VALUES(grade_after), score_after = VALUES(score_after)
