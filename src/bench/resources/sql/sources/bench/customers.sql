-- one row per customer
SELECT customer_no AS customer_id,
       name
FROM customer
