-- one row per night and grade that differs
SELECT business_date, grade,
       COALESCE(customers_before, 0) AS customers_before, COALESCE(net_profit_before, 0) AS net_profit_before,
       COALESCE(customers_after, 0) AS customers_after, COALESCE(net_profit_after, 0) AS net_profit_after
FROM restatement_night
WHERE restatement_no = :restatement
ORDER BY business_date, grade
