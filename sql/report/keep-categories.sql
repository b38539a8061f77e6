-- one row per business date of :days and category sold on it
INSERT INTO report_category_day
WITH loaded AS (
    SELECT business_date, SUM(checksum) AS checksum
    FROM (SELECT business_date, checksum FROM day_total WHERE business_date IN (:days)
          UNION ALL
          SELECT business_date, checksum FROM service_total WHERE business_date IN (:days)) both_totals
    GROUP BY business_date)
SELECT f.business_date,
       f.category_no,
       MAX(loaded.checksum),
       :rates,
       SUM(f.net_revenue),
       SUM(f.net_revenue - f.cost - ROUND(f.uncosted * :cost_rate, 4))
FROM loaded
JOIN fact_category_day f ON f.business_date = loaded.business_date
GROUP BY f.business_date, f.category_no
