-- one row per customer of some numbers: who it is, and where the customer stands among the active ones as of :date
WITH scored AS (
    SELECT g.customer_no, g.grade, g.earned, s.customer_no IS NULL AS money,
           COALESCE(s.score, m.net_profit_365)                              AS score,
           RANK() OVER (ORDER BY COALESCE(s.score, m.net_profit_365) DESC) AS place,
           COUNT(*) OVER ()                                                AS in_all
    FROM customer_grade g
    JOIN customer_metric m ON m.customer_no = g.customer_no
    LEFT JOIN customer_score s ON s.customer_no = g.customer_no
    WHERE NOT g.lapsed
)
SELECT c.customer_no, c.name, c.phone, c.email,
       x.grade, x.money, n.policy = 'RFM' AS points, x.score, x.place, x.in_all, x.earned > x.grade AS kept,
       l.grade AS line, l.above
FROM customer c
LEFT JOIN scored x ON x.customer_no = c.customer_no
LEFT JOIN graded_night n ON n.business_date = :date
LEFT JOIN grade_line l
  ON l.business_date = :date
 AND l.grade = CASE x.grade WHEN 'A' THEN 'A' WHEN 'B' THEN 'A' WHEN 'C' THEN 'B' WHEN 'D' THEN 'C' WHEN 'E' THEN 'D' END
WHERE c.customer_no IN (:customers)
