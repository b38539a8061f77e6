-- one row per customer merged into one of some, as the feed says, or what was imported of it
SELECT c.customer_id
FROM customer c
WHERE c.merged_into IN (:ids)
UNION
SELECT i.customer_id
FROM import_customers i
WHERE i.merged_into IN (:ids)
