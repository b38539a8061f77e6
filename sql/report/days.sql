-- one row per business date in (:after, :date] with a fact: what the company sold, spent and earned
SELECT business_date, orders, returned, net_revenue, known_cost, uncosted, assumed_cost, cost_to_serve
FROM report_day
WHERE business_date > :after AND business_date <= :date
  AND fact_rows > 0
ORDER BY business_date
