-- one row per customer with an order up to a day: the first and the last, in days since 1970
SELECT f.customer_no, TO_DAYS(MIN(f.business_date)) - 719528, TO_DAYS(MAX(f.business_date)) - 719528
FROM fact_customer_day f
WHERE f.business_date <= ?
  AND f.orders > 0
  AND f.customer_no > 1
GROUP BY f.customer_no
