-- one row per customer with a record whose country, or else whose city, is known
SELECT c.customer_no, COALESCE(NULLIF(TRIM(c.country), ''), NULLIF(TRIM(c.city), ''))
FROM customer c
WHERE c.known AND c.customer_no > 1 AND (TRIM(c.country) <> '' OR TRIM(c.city) <> '')
