-- one row per number of days and grade, a star for all together: what had been expected of the days that end with the last month-end
-- checked, and what came
SELECT as_of, days, grade, customers, expected, came, error
FROM forecast_check
WHERE as_of = (SELECT MAX(as_of) FROM model_fit WHERE as_of <= :date)
ORDER BY days, grade
