-- one row per day with sales to customers: net revenue of all, guests apart
SELECT t.business_date, SUM(t.fact_net - t.guest_net) AS net_revenue
FROM day_total t
WHERE t.business_date > :after
  AND t.business_date <= :upTo
GROUP BY t.business_date
