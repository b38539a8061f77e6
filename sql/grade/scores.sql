-- one row per active customer: the score, net profit of 365 days; the few unknown are looked up, not the many known
SELECT m.net_profit_365
FROM customer_metric m
WHERE m.last_order > ?
  AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.known = FALSE AND c.customer_no = m.customer_no)
