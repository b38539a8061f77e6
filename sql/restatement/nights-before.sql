-- one row per night of a range and grade: what was published
INSERT INTO restatement_night (restatement_no, business_date, grade, customers_before, net_profit_before)
SELECT :restatement, business_date, grade, customers, net_profit
FROM grade_line
WHERE business_date BETWEEN :from AND :last
