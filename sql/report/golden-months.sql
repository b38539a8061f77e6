-- one row per calendar month in [:from, :until]: the net profit of today's golden list
WITH profits AS (
    SELECT f.business_date, f.net_revenue - f.cost - ROUND(f.uncosted * :cost_rate, 4) AS profit
    FROM customer_grade g
    JOIN fact_customer_day f ON f.customer_no = g.customer_no AND f.business_date >= :from AND f.business_date <= :until
    WHERE g.grade IN ('A', 'B')
    UNION ALL
    SELECT f.business_date, -ROUND((f.minutes * :hour_rate + 60 * f.complaint_cost) / 60, 4)
    FROM customer_grade g
    JOIN fact_service_day f ON f.customer_no = g.customer_no AND f.business_date >= :from AND f.business_date <= :until
    WHERE g.grade IN ('A', 'B'))
SELECT YEAR(business_date) AS in_year, MONTH(business_date) AS in_month, SUM(profit) AS net_profit
FROM profits
GROUP BY YEAR(business_date), MONTH(business_date)
