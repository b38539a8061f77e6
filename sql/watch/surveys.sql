-- one row per survey up to a date
SELECT t.customer_no, t.asked_on, t.answered_on, t.score
FROM survey t
WHERE t.customer_no IN (:customers)
  AND t.asked_on <= :upTo
ORDER BY t.customer_no, t.asked_on, t.source_no, t.row_no
