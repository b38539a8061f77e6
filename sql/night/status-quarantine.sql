-- one row per reason: the lines left out on the days from one to another, and the first of them
SELECT q.reason,
       COUNT(*) AS lines_left_out,
       SUM(q.net_amount) AS net,
       MIN(q.business_date) AS first_day,
       MIN(q.line_key) AS example
FROM quarantine q
WHERE q.business_date BETWEEN :from AND :to
GROUP BY q.reason
ORDER BY COUNT(*) DESC, q.reason
