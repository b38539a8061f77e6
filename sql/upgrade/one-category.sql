-- one row per customer with an order in 365 days, of one category alone, who costs no more than he brings
SELECT m.customer_no, c.customer_id, m.category_revenue_365, COALESCE(c.account_manager, :owner) AS owner
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
WHERE m.orders_365 > 0 AND m.categories_365 = 1 AND m.net_profit_365 >= 0 AND c.known AND m.customer_no > 1
