-- one row per customer with a score up to a date: the last answer; of one day that to the later question, then the lower
SELECT s.customer_no, s.answered_on, s.score
FROM (SELECT t.customer_no, t.answered_on, t.score,
             ROW_NUMBER() OVER (PARTITION BY t.customer_no ORDER BY t.answered_on DESC, t.asked_on DESC, t.score) AS place
      FROM survey t
      WHERE t.customer_no IN (:customers)
        AND t.asked_on <= :date
        AND t.answered_on <= :date
        AND t.score IS NOT NULL) s
WHERE s.place = 1
