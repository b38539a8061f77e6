-- one row per active customer: the segment in force
SELECT customer_no, segment
FROM customer_segment
