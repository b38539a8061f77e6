-- one row per kind of customer outside the percentages with a fact in (:after, :date]: guests, unassigned, lapsed
WITH outside AS (
    SELECT c.customer_no,
           CASE WHEN c.customer_no = 1 THEN 'guests' WHEN NOT c.known THEN 'unassigned' ELSE 'lapsed' END AS kind
    FROM customer c
    LEFT JOIN customer_grade g ON g.customer_no = c.customer_no
    WHERE c.customer_no = 1 OR NOT c.known OR g.grade IS NULL OR g.lapsed),
profits AS (
    SELECT o.kind, f.net_revenue - f.cost - ROUND(f.uncosted * :cost_rate, 4) AS profit
    FROM outside o
    JOIN fact_customer_day f ON f.customer_no = o.customer_no AND f.business_date > :after AND f.business_date <= :date
    UNION ALL
    SELECT o.kind, -ROUND((f.minutes * :hour_rate + 60 * f.complaint_cost) / 60, 4)
    FROM outside o
    JOIN fact_service_day f ON f.customer_no = o.customer_no AND f.business_date > :after AND f.business_date <= :date)
SELECT kind, SUM(profit) AS net_profit
FROM profits
GROUP BY kind
