-- one row per customer: who it is, as the record stands now
SELECT c.customer_no, c.customer_id, c.name, c.account_manager, c.customer_since, c.born_on
FROM customer c
WHERE c.customer_no IN (:customers)
