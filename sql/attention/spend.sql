-- one row per purpose for which money was spent in 365 days, in ten-thousandths
SELECT s.purpose,
       CAST(SUM(s.amount) * 10000 AS SIGNED) AS spend_365,
       CAST(SUM(CASE WHEN s.spent_on > :from90 THEN s.amount ELSE 0 END) * 10000 AS SIGNED) AS spend_90
FROM spend s
WHERE s.spent_on > :from365
  AND s.spent_on <= :date
GROUP BY s.purpose
ORDER BY s.purpose
