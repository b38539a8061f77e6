-- one row per customer who belongs to another one, who may be without a row in customer
SELECT c.customer_no, c.customer_id, c.parent_id, p.customer_no
FROM customer c
LEFT JOIN customer p ON p.customer_id = c.parent_id
WHERE c.parent_id <> '' AND c.parent_id <> c.customer_id
