-- one row per calendar month in [:from, :until] with a fact: the net profit of today's golden list
SELECT month_from, net_profit
FROM report_golden_month
WHERE month_from >= :from AND month_from <= :until
