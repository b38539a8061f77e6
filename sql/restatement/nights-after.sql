-- beside what was published, what has come of it
INSERT INTO restatement_night (restatement_no, business_date, grade, customers_after, net_profit_after)
SELECT :restatement, business_date, grade, customers, net_profit
FROM grade_line
WHERE business_date BETWEEN :from AND :last
ON DUPLICATE KEY UPDATE customers_after = VALUES(customers_after), net_profit_after = VALUES(net_profit_after)
