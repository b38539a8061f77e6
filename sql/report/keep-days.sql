-- one row per business date of :days that was loaded: what the company sold, spent and earned
INSERT INTO report_day
WITH loaded AS (
    SELECT business_date, SUM(checksum) AS checksum
    FROM (SELECT business_date, checksum FROM day_total WHERE business_date IN (:days)
          UNION ALL
          SELECT business_date, checksum FROM service_total WHERE business_date IN (:days)) both_totals
    GROUP BY business_date),
sold AS (
    SELECT business_date,
           COUNT(*)                            AS fact_rows,
           SUM(orders)                         AS orders,
           SUM(returns)                        AS returned,
           SUM(net_revenue)                    AS net_revenue,
           SUM(cost)                           AS known_cost,
           SUM(uncosted)                       AS uncosted,
           SUM(ROUND(uncosted * :cost_rate, 4)) AS assumed_cost
    FROM fact_customer_day
    WHERE business_date IN (:days)
    GROUP BY business_date),
served AS (
    SELECT business_date,
           COUNT(*)                                                        AS fact_rows,
           SUM(ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)) AS cost_to_serve
    FROM fact_service_day
    WHERE business_date IN (:days)
    GROUP BY business_date)
SELECT loaded.business_date,
       loaded.checksum,
       :rates,
       COALESCE(sold.fact_rows, 0) + COALESCE(served.fact_rows, 0),
       COALESCE(orders, 0),
       COALESCE(returned, 0),
       COALESCE(net_revenue, 0),
       COALESCE(known_cost, 0),
       COALESCE(uncosted, 0),
       COALESCE(assumed_cost, 0),
       COALESCE(cost_to_serve, 0)
FROM loaded
LEFT JOIN sold ON sold.business_date = loaded.business_date
LEFT JOIN served ON served.business_date = loaded.business_date
