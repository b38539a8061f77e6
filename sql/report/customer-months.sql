-- one row per customer of :customers and calendar month in [:from, :until] with a fact: the net profit
WITH profits AS (
    SELECT customer_no, business_date, net_revenue - cost - ROUND(uncosted * :cost_rate, 4) AS profit
    FROM fact_customer_day
    WHERE customer_no IN (:customers) AND business_date >= :from AND business_date <= :until
    UNION ALL
    SELECT customer_no, business_date, -ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)
    FROM fact_service_day
    WHERE customer_no IN (:customers) AND business_date >= :from AND business_date <= :until)
SELECT customer_no, YEAR(business_date) AS in_year, MONTH(business_date) AS in_month, SUM(profit) AS net_profit
FROM profits
GROUP BY customer_no, YEAR(business_date), MONTH(business_date)
