-- one row per day on which somebody was asked, up to a date
SELECT DISTINCT t.asked_on
FROM survey t
WHERE t.asked_on <= :upTo
ORDER BY t.asked_on
