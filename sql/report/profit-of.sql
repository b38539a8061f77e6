-- one row: the net profit of 365 days of some customers together
SELECT COALESCE(SUM(m.net_profit_365), 0)
FROM customer_metric m
WHERE m.customer_no IN (:customers)
