-- one row per customer: what makes up tonight's net profit of 365 days, in ten-thousandths
SELECT m.customer_no, m.orders_365, CAST(m.net_revenue_365 * 10000 AS SIGNED), CAST(m.returns_365 * 10000 AS SIGNED),
       CAST(m.cost_to_serve_365 * 10000 AS SIGNED), CAST(m.net_profit_365 * 10000 AS SIGNED)
FROM customer_metric m
WHERE m.customer_no IN (:customers)
