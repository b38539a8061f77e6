-- one row: the net profit that is expected of the 365 days after the last month-end; none before anybody had ordered
SELECT as_of, customers, expected
FROM forecast_check
WHERE as_of = (SELECT MAX(as_of) FROM model_fit WHERE as_of <= :date) + INTERVAL 365 DAY AND grade = '*' AND came IS NULL
