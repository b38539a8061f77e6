-- one row per active customer: the score, net profit of 365 days
SELECT m.net_profit_365
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
WHERE m.last_order > ?
  AND c.known
