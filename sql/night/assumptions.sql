-- one row: net revenue of the 365 days up to a date, the part whose cost is not known, and what belongs to nobody's record
SELECT t.net_revenue,
       t.uncosted,
       u.customers AS unassigned_customers,
       u.net_revenue AS unassigned_revenue
FROM (SELECT COALESCE(SUM(fact_net), 0) AS net_revenue, COALESCE(SUM(uncosted), 0) AS uncosted
      FROM day_total
      WHERE business_date > :date - INTERVAL 365 DAY AND business_date <= :date) t
CROSS JOIN (SELECT COUNT(*) AS customers, COALESCE(SUM(m.net_revenue_365), 0) AS net_revenue
            FROM customer_metric m
            JOIN customer c ON c.customer_no = m.customer_no
            WHERE NOT c.known AND m.last_order > :date - INTERVAL 365 DAY) u
