-- one row per month-end up to a date: how the net profit of its 365 days was spread over the active customers
SELECT as_of, net_profit, enough, first_1, first_5, first_10, first_20, first_50, gini
FROM profit_month
WHERE as_of <= :date
ORDER BY as_of
