-- one row: the customer with this id
SELECT c.customer_no, c.customer_id, c.known, c.name, c.account_manager, c.merged_into, c.counts_for
FROM customer c
WHERE c.customer_id = :customer AND c.customer_no > 1
