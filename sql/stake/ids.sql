-- one row per customer of some
SELECT customer_no, customer_id
FROM customer
WHERE customer_no IN (:customers)
