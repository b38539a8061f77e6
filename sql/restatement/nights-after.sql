-- beside what was published of a night, what has come of it
UPDATE restatement_night n
LEFT JOIN grade_line l ON l.business_date = n.business_date AND l.grade = n.grade
SET n.customers_after = l.customers,
    n.net_profit_after = l.net_profit
WHERE n.restatement_no = :restatement
