-- one row per kind of customer outside the percentages with a fact in (:after, :date]: guests, who have no metrics; unassigned, lapsed
SELECT 'guests' AS kind, COALESCE(SUM(profit), 0) AS net_profit
FROM (SELECT net_revenue - cost - ROUND(uncosted * :cost_rate, 4) AS profit
      FROM fact_customer_day
      WHERE customer_no = 1 AND business_date > :after AND business_date <= :date
      UNION ALL
      SELECT -ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)
      FROM fact_service_day
      WHERE customer_no = 1 AND business_date > :after AND business_date <= :date) guests
UNION ALL
SELECT CASE WHEN c.known THEN 'lapsed' ELSE 'unassigned' END, SUM(m.net_profit_365)
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
LEFT JOIN customer_grade g ON g.customer_no = m.customer_no
WHERE m.customer_no <> 1 AND (NOT c.known OR g.grade IS NULL OR g.lapsed)
GROUP BY c.known
