-- one row per customer of customer_metric: the score and the last order, kept as of a date
INSERT INTO checkpoint_score (business_date, customer_no, score, last_order)
SELECT :date, m.customer_no, m.net_profit_365, m.last_order
FROM customer_metric m
