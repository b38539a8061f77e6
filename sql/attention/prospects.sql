-- one row: how many customers have a record of their own, and have not ordered
SELECT COUNT(*)
FROM customer c
LEFT JOIN customer_metric m ON m.customer_no = c.customer_no
WHERE c.known
  AND c.customer_no > 1
  AND c.counts_for IS NULL
  AND m.first_order IS NULL
