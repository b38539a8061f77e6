-- one row per customer of some with a fact: what each brought in 365 days, in ten-thousandths
SELECT m.customer_no, CAST(m.net_profit_365 * 10000 AS SIGNED), CAST(m.net_revenue_365 * 10000 AS SIGNED)
FROM customer_metric m
WHERE m.customer_no IN (:customers)
