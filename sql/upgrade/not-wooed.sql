-- one row per graded customer who costs more than he brings in 365 days, the worst first
SELECT g.customer_no, g.grade, m.net_revenue_365 AS net_revenue, m.returns_365 AS returned,
       m.net_profit_365 + m.cost_to_serve_365 AS gross_profit, m.cost_to_serve_365 AS cost_to_serve,
       m.net_profit_365 AS net_profit
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
JOIN customer_metric m ON m.customer_no = g.customer_no
WHERE m.net_profit_365 < 0
ORDER BY m.net_profit_365, c.customer_id
