-- one row per business date in (:after, :date] with a fact: what the company sold, spent and earned
WITH sold AS (
    SELECT business_date,
           SUM(orders)                         AS orders,
           SUM(returns)                        AS returned,
           SUM(net_revenue)                    AS net_revenue,
           SUM(cost)                           AS known_cost,
           SUM(uncosted)                       AS uncosted,
           SUM(ROUND(uncosted * :cost_rate, 4)) AS assumed_cost
    FROM fact_customer_day
    WHERE business_date > :after AND business_date <= :date
    GROUP BY business_date),
served AS (
    SELECT business_date, SUM(ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)) AS cost_to_serve
    FROM fact_service_day
    WHERE business_date > :after AND business_date <= :date
    GROUP BY business_date),
days AS (
    SELECT business_date FROM sold
    UNION
    SELECT business_date FROM served)
SELECT days.business_date,
       COALESCE(orders, 0)        AS orders,
       COALESCE(returned, 0)      AS returned,
       COALESCE(net_revenue, 0)   AS net_revenue,
       COALESCE(known_cost, 0)    AS known_cost,
       COALESCE(uncosted, 0)      AS uncosted,
       COALESCE(assumed_cost, 0)  AS assumed_cost,
       COALESCE(cost_to_serve, 0) AS cost_to_serve
FROM days
LEFT JOIN sold ON sold.business_date = days.business_date
LEFT JOIN served ON served.business_date = days.business_date
ORDER BY days.business_date
