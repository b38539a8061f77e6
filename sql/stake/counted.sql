-- one row per customer with a record and an order in the 365 days that end with a date: what these brought, in ten-thousandths, as
-- measured on it. The few without a record are looked up, not the many with one
SELECT m.customer_no, CAST(m.net_profit_365 * 10000 AS SIGNED), CAST(m.net_revenue_365 * 10000 AS SIGNED),
       CAST(m.cost_to_serve_365 * 10000 AS SIGNED)
FROM customer_metric m
WHERE m.last_order > ? - INTERVAL 365 DAY
  AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.known = FALSE AND c.customer_no = m.customer_no)
