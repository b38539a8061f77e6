-- one row: how many customers are not the same in the script's tables and in ours, and how many there are
SELECT COALESCE(SUM(NOT (d.first_order <=> m.first_order AND d.last_order <=> m.last_order
                AND d.orders_30 = m.orders_30 AND d.orders_90 = m.orders_90
                AND d.orders_365 = m.orders_365 AND d.orders_life = m.orders_life
                AND d.net_revenue_30 = m.net_revenue_30 AND d.net_revenue_90 = m.net_revenue_90
                AND d.net_revenue_365 = m.net_revenue_365 AND d.net_revenue_life = m.net_revenue_life
                AND d.returns_30 = m.returns_30 AND d.returns_90 = m.returns_90
                AND d.returns_365 = m.returns_365 AND d.returns_life = m.returns_life
                AND d.net_profit_30 = m.net_profit_30 AND d.net_profit_90 = m.net_profit_90
                AND d.net_profit_365 = m.net_profit_365 AND d.net_profit_life = m.net_profit_life
                AND COALESCE(x.categories, 0) = m.categories_365
                AND p.category <=> k.name
                AND e.grade <=> g.grade AND e.lapsed <=> g.lapsed)), -1) AS differ,
       COUNT(*) AS customers,
       (SELECT COUNT(*) FROM customer_metric) AS of_ours
FROM dba_metric d
JOIN customer c ON c.customer_id = CAST(d.customer_no AS CHAR)
LEFT JOIN customer_metric m ON m.customer_no = c.customer_no
LEFT JOIN customer_grade g ON g.customer_no = c.customer_no
LEFT JOIN category k ON k.category_no = m.main_category_no
LEFT JOIN dba_grade e ON e.customer_no = d.customer_no
LEFT JOIN (SELECT customer_no, COUNT(*) AS categories FROM dba_category GROUP BY customer_no) x ON x.customer_no = d.customer_no
LEFT JOIN dba_category p ON p.customer_no = d.customer_no AND p.place = 1
