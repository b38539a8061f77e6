-- one row per customer with an order up to a day: the last
SELECT f.customer_no, MAX(f.business_date)
FROM fact_customer_day f
WHERE f.business_date <= ?
  AND f.orders > 0
  AND f.customer_no > 1
GROUP BY f.customer_no
