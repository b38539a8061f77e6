-- one row: the last graded night, its lines in ten-thousandths, and what was measured and given then
SELECT n.business_date, n.policy, n.cut, b.above IS NOT NULL AS has_b, CAST(COALESCE(b.above, 0) * 10000 AS SIGNED) AS line_b,
       c.above IS NOT NULL AS has_c, CAST(COALESCE(c.above, 0) * 10000 AS SIGNED) AS line_c,
       m.as_of AS measured, COALESCE(a.contacts_given, TRUE) AS contacts_given
FROM graded_night n
JOIN metric_state m ON m.id = 1
LEFT JOIN grade_line b ON b.business_date = n.business_date AND b.grade = 'B'
LEFT JOIN grade_line c ON c.business_date = n.business_date AND c.grade = 'C'
LEFT JOIN attention_night a ON a.as_of = n.business_date
ORDER BY n.business_date DESC
LIMIT 1
