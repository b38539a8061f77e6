-- one row where the net revenue of all customers in 365 days is not that of all days, less the guests
SELECT m.net_revenue AS of_customers, t.net_revenue AS of_days
FROM (SELECT COALESCE(SUM(net_revenue_365), 0) AS net_revenue FROM customer_metric) m
CROSS JOIN (SELECT COALESCE(SUM(fact_net - guest_net), 0) AS net_revenue
            FROM day_total
            WHERE business_date > :date - INTERVAL 365 DAY AND business_date <= :date) t
WHERE m.net_revenue <> t.net_revenue
