-- one row per customer of some numbers: the id, and for whom the customer counts
SELECT c.customer_no, c.customer_id, c.counts_for
FROM customer c
WHERE c.customer_no IN (:customers)
  AND c.customer_no > 1
ORDER BY c.customer_no
