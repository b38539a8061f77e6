-- at most one row: the latest change of a customer's segment up to a date
SELECT s.business_date, s.old_segment, s.new_segment
FROM segment_change s
WHERE s.customer_no = :customer
  AND s.business_date <= :date
ORDER BY s.business_date DESC
LIMIT 1
