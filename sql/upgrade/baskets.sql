-- one row per customer with a record and an order in 365 days: the net revenue of each category
SELECT m.category_revenue_365
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
WHERE m.orders_365 > 0 AND c.known AND m.customer_no > 1
