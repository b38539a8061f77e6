-- one row: the net profit, in (:after, :until], of the customers with an order in it: what the grades counted then
WITH sold AS (
    SELECT customer_no, SUM(orders) AS orders, SUM(net_revenue - cost - ROUND(uncosted * :cost_rate, 4)) AS profit
    FROM fact_customer_day
    WHERE business_date > :after AND business_date <= :until
    GROUP BY customer_no),
served AS (
    SELECT customer_no, SUM(ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)) AS cost_to_serve
    FROM fact_service_day
    WHERE business_date > :after AND business_date <= :until
    GROUP BY customer_no)
SELECT COALESCE(SUM(sold.profit - COALESCE(served.cost_to_serve, 0)), 0) AS net_profit
FROM sold
JOIN customer ON customer.customer_no = sold.customer_no AND customer.known AND customer.customer_no <> 1
LEFT JOIN served ON served.customer_no = sold.customer_no
WHERE sold.orders > 0
