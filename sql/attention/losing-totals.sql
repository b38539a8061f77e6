-- one row: how many customers are active, and what those among them bring who cost more than that, in 365 days
SELECT COUNT(*) AS active,
       COALESCE(SUM(m.net_profit_365 < 0), 0) AS losing,
       COALESCE(SUM(CASE WHEN m.net_profit_365 < 0 THEN m.net_profit_365 END), 0) AS net_profit,
       COALESCE(SUM(CASE WHEN m.net_profit_365 < 0 THEN m.cost_to_serve_365 END), 0) AS cost_to_serve,
       COALESCE(SUM(CASE WHEN m.net_profit_365 < 0 THEN m.returns_365 END), 0) AS returns
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
WHERE c.known
  AND m.last_order > :from365
