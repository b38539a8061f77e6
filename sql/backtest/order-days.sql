-- one row per customer, source and day with an order after a day, by day: the day as days since 1970
SELECT f.customer_no, DATEDIFF(f.business_date, '1970-01-01')
FROM fact_customer_day f
WHERE f.business_date > ?
  AND f.orders > 0
  AND f.customer_no > 1
ORDER BY f.business_date
