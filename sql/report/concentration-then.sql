-- one row, or none: on how few customers the revenue rested at a month-end
SELECT revenue_1, revenue_3, revenue_10, herfindahl
FROM concentration_month
WHERE as_of = :date
