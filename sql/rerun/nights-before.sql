-- one row per night from a date on and grade: what was published
INSERT INTO restated_night (rerun_no, business_date, grade, customers_before, net_profit_before)
SELECT :rerun, business_date, grade, customers, net_profit
FROM grade_line
WHERE business_date >= :from
