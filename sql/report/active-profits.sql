-- one row per active customer: the net profit of 365 days
SELECT m.net_profit_365
FROM customer_metric m
JOIN customer_grade g ON g.customer_no = m.customer_no AND NOT g.lapsed
