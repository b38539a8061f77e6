-- one row per customer with an order up to a day: the first, the last, and the days with one
SELECT f.customer_no,
       MIN(f.business_date) AS first_order,
       MAX(f.business_date) AS last_order,
       COUNT(DISTINCT f.business_date) AS active_days
FROM fact_customer_day f
WHERE f.customer_no IN (:customers)
  AND f.business_date <= :upTo
  AND f.orders > 0
GROUP BY f.customer_no
