-- one row per customer, day and source of some days, by day: what attention cost, in ten-thousandths
SELECT f.business_date, f.customer_no, CAST(f.minutes * 10000 AS SIGNED), CAST(f.complaint_cost * 10000 AS SIGNED)
FROM fact_service_day f
WHERE f.business_date BETWEEN ? AND ?
  AND f.customer_no > 1
ORDER BY f.business_date
