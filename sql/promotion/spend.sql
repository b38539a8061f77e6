-- one row per purpose for which money was spent in some days
SELECT s.purpose, SUM(s.amount) AS amount
FROM spend s
WHERE s.spent_on BETWEEN :from AND :to
GROUP BY s.purpose
ORDER BY s.purpose
