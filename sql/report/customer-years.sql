-- one row per customer of :customers and year of 365 days, this_year being (:split, :date] and the other (:after, :split]
WITH parts AS (
    SELECT customer_no, business_date > :split AS this_year, orders, net_revenue,
           net_revenue - cost - ROUND(uncosted * :cost_rate, 4) AS margin, 0 AS cost_to_serve
    FROM fact_customer_day
    WHERE customer_no IN (:customers) AND business_date > :after AND business_date <= :date
    UNION ALL
    SELECT customer_no, business_date > :split, 0, 0, 0, ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)
    FROM fact_service_day
    WHERE customer_no IN (:customers) AND business_date > :after AND business_date <= :date)
SELECT customer_no, this_year, SUM(orders) AS orders, SUM(net_revenue) AS net_revenue, SUM(margin) AS margin,
       SUM(cost_to_serve) AS cost_to_serve
FROM parts
GROUP BY customer_no, this_year
