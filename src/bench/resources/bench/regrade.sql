-- one row per active customer: the grade by the night's rules, by window functions; ties take the lower grade
CREATE TABLE new_grade (PRIMARY KEY (customer_no)) AS
SELECT customer_no, score,
       CASE WHEN at_least <= ROUND(customers * 0.05) AND score > 0 THEN 'A'
            WHEN at_least <= ROUND(customers * 0.20) AND score > 0 THEN 'B'
            WHEN at_least <= ROUND(customers * 0.50) THEN 'C'
            WHEN at_least <= ROUND(customers * 0.80) THEN 'D'
            ELSE 'E' END AS grade,
       FALSE AS lapsed
FROM (SELECT m.customer_no,
             m.net_profit_365 AS score,
             COUNT(*) OVER (ORDER BY m.net_profit_365 DESC) AS at_least,
             COUNT(*) OVER () AS customers
      FROM customer_metric m
      JOIN customer c ON c.customer_no = m.customer_no AND c.known
      WHERE m.last_order > :lapsed) ranked;

INSERT INTO new_grade
SELECT m.customer_no, m.net_profit_365, 'E', TRUE
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no AND c.known
WHERE m.last_order <= :lapsed;

INSERT INTO movement
SELECT :date, n.customer_no,
       CASE WHEN g.customer_no IS NULL THEN 'new'
            WHEN n.lapsed AND NOT g.lapsed THEN 'lapse'
            WHEN g.lapsed AND NOT n.lapsed THEN 'return'
            WHEN n.grade < g.grade THEN 'rise'
            ELSE 'fall' END,
       g.grade, n.grade, g.lapsed, n.lapsed, g.since, g.score, n.score, 0, 0, 0, 0, n.score, 'PROFIT', n.score, 0, 0, ''
FROM new_grade n
LEFT JOIN customer_grade g ON g.customer_no = n.customer_no
WHERE g.customer_no IS NULL OR g.grade <> n.grade OR g.lapsed <> n.lapsed;

UPDATE customer_grade g
JOIN new_grade n ON n.customer_no = g.customer_no
SET g.grade = n.grade, g.earned = n.grade, g.lapsed = n.lapsed, g.since = :date, g.score = n.score
WHERE g.grade <> n.grade OR g.lapsed <> n.lapsed;

INSERT INTO customer_grade (customer_no, grade, lapsed, since, score, earned)
SELECT n.customer_no, n.grade, n.lapsed, :date, n.score, n.grade
FROM new_grade n
LEFT JOIN customer_grade g ON g.customer_no = n.customer_no
WHERE g.customer_no IS NULL;

DROP TABLE new_grade
