-- one row per customer whose grade may have changed: what counts today, and the grade in force; the rules are those of GradeLines
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
  AND NOT COALESCE(c.known AND m.last_order IS NOT NULL
                   AND g.lapsed = (m.last_order <= :lapsed)
                   AND g.grade = CASE WHEN m.last_order <= :lapsed THEN 'E'
                                      WHEN m.net_profit_365 > :a THEN 'A'
                                      WHEN m.net_profit_365 > :b THEN 'B'
                                      WHEN m.net_profit_365 > :c THEN 'C'
                                      WHEN m.net_profit_365 > :d THEN 'D'
                                      ELSE 'E' END, FALSE)
