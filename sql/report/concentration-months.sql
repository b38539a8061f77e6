-- one row per month-end of [:from, :until] with revenue, the earliest first: on how few customers it rested
SELECT as_of, revenue_1, revenue_3, revenue_10
FROM concentration_month
WHERE as_of >= :from AND as_of <= :until AND revenue_1 IS NOT NULL AND revenue_3 IS NOT NULL AND revenue_10 IS NOT NULL
ORDER BY as_of
