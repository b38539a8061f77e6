-- one row per customer whose grade in force is not that of the latest movement
SELECT g.customer_no, g.grade, m.new_grade
FROM customer_grade g
LEFT JOIN movement m ON m.customer_no = g.customer_no AND m.business_date = g.since
WHERE m.customer_no IS NULL OR m.new_grade <> g.grade OR m.new_lapsed <> g.lapsed
