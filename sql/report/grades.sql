-- one row per business date graded in [:from, :date] and grade
SELECT business_date, grade, above, customers, held, lowest, net_profit
FROM grade_line
WHERE business_date >= :from AND business_date <= :date
ORDER BY business_date, grade
