-- one row per customer with a record whose country or city is known: the two, null where it is not
SELECT c.customer_no, NULLIF(TRIM(c.country), ''), NULLIF(TRIM(c.city), '')
FROM customer c
WHERE c.known AND c.customer_no > 1 AND (TRIM(c.country) <> '' OR TRIM(c.city) <> '')
