-- one row per customer who gets something in a period planned, the largest amount first
SELECT s.customer_no, c.customer_id, c.name, s.recent, s.expected_gain, s.amount
FROM promotion_share s
JOIN customer c ON c.customer_no = s.customer_no
WHERE s.from_date = :from
  AND s.to_date = :to
ORDER BY s.amount DESC, c.customer_id
