-- one row per customer, day and source: what attention cost
SELECT f.customer_no, f.business_date, f.minutes, f.complaint_cost
FROM fact_service_day f
WHERE /* which */
  AND f.customer_no > 1
