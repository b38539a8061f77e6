-- one row per customer of the golden list of the last graded night, with a record: who it is, and since when golden without a break
SELECT g.customer_no,
       c.customer_id,
       c.name,
       g.grade,
       COALESCE((SELECT MIN(m.business_date)
                 FROM movement m
                 WHERE m.customer_no = g.customer_no
                   AND m.business_date > COALESCE((SELECT MAX(other.business_date)
                                                   FROM movement other
                                                   WHERE other.customer_no = g.customer_no
                                                     AND other.new_grade NOT IN ('A', 'B')), '1000-01-01')),
                g.since) AS golden_since,
       c.account_manager,
       c.city,
       c.country,
       k.name AS main_category,
       LEAST(COALESCE(c.customer_since, x.first_order), COALESCE(x.first_order, c.customer_since)) AS customer_since
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_metric x ON x.customer_no = g.customer_no
LEFT JOIN category k ON k.category_no = x.main_category_no
WHERE g.grade IN ('A', 'B')
  AND NOT g.lapsed
  AND c.known
ORDER BY c.customer_id
