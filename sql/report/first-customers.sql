-- one row per customer of the golden list, the first twenty by score
SELECT c.customer_no, c.customer_id, c.name, g.grade, m.net_profit_365, m.orders_365, m.last_order,
       k.name AS main_category, m.main_category_share
FROM customer_grade g
JOIN customer_metric m ON m.customer_no = g.customer_no
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_score s ON s.customer_no = g.customer_no
LEFT JOIN category k ON k.category_no = m.main_category_no
WHERE g.grade IN ('A', 'B')
ORDER BY COALESCE(s.score, m.net_profit_365) DESC, c.customer_id
LIMIT 20
