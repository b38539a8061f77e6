-- one row per active customer who costs more than he brings, the worst first; the first 20
SELECT m.customer_no,
       m.orders_365 AS orders,
       m.net_revenue_365 AS net_revenue,
       m.returns_365 AS returns,
       m.cost_to_serve_365 AS cost_to_serve,
       m.net_profit_365 AS net_profit
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
WHERE c.known
  AND m.last_order > :from365
  AND m.net_profit_365 < 0
ORDER BY m.net_profit_365, c.customer_id
LIMIT 20
