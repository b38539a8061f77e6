-- one row per customer graded as of the last night, with its figures: the best first, who lapsed after them
SELECT g.grade, g.lapsed, g.since, c.customer_id, c.name, COALESCE(s.score, m.net_profit_365, 0),
       COALESCE(m.net_profit_365, 0), COALESCE(m.net_revenue_365, 0), COALESCE(m.returns_365, 0), COALESCE(m.orders_365, 0),
       m.first_order, m.last_order, COALESCE(m.net_profit_life, 0), k.name, c.account_manager, c.email
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_metric m ON m.customer_no = g.customer_no
LEFT JOIN customer_score s ON s.customer_no = g.customer_no
LEFT JOIN category k ON k.category_no = m.main_category_no
ORDER BY g.lapsed, COALESCE(s.score, m.net_profit_365, 0) DESC, c.customer_id
