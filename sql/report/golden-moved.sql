-- one row per calendar month in [:from, :until]: the net profit of those who are golden and are not counted yet, less that of
-- those who are counted and are golden no more
WITH moved AS (
    SELECT g.customer_no, 1 AS sign
    FROM customer_grade g
    LEFT JOIN report_golden k ON k.customer_no = g.customer_no
    WHERE g.grade IN ('A', 'B') AND k.customer_no IS NULL
    UNION ALL
    SELECT k.customer_no, -1
    FROM report_golden k
    LEFT JOIN customer_grade g ON g.customer_no = k.customer_no AND g.grade IN ('A', 'B')
    WHERE g.customer_no IS NULL),
profits AS (
    SELECT f.business_date, moved.sign * (f.net_revenue - f.cost - ROUND(f.uncosted * :cost_rate, 4)) AS profit
    FROM moved
    JOIN fact_customer_day f ON f.customer_no = moved.customer_no AND f.business_date >= :from AND f.business_date <= :until
    UNION ALL
    SELECT f.business_date, -moved.sign * ROUND((f.minutes * :hour_rate + 60 * f.complaint_cost) / 60, 4)
    FROM moved
    JOIN fact_service_day f ON f.customer_no = moved.customer_no AND f.business_date >= :from AND f.business_date <= :until)
SELECT YEAR(business_date) AS in_year, MONTH(business_date) AS in_month, SUM(profit) AS net_profit
FROM profits
GROUP BY YEAR(business_date), MONTH(business_date)
