-- one row per customer of some ids with a record: the number, and that of the record that it counts for
SELECT c.customer_id, c.customer_no, COALESCE(other.customer_no, c.customer_no) AS counts_for_no
FROM customer c
LEFT JOIN customer other ON other.customer_id = c.counts_for AND other.known
WHERE c.customer_id IN (:ids)
  AND c.known
  AND c.customer_no > 1
