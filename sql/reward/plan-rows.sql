-- one row per customer of the plan of a quarter, the worthiest first
SELECT r.place, c.customer_no, c.customer_id, c.name, r.grade, now.grade AS grade_now, r.state, r.item_id, r.title, r.kind, r.cost,
       r.worth_to, r.because
FROM reward_plan_row r
JOIN customer c ON c.customer_no = r.customer_no
LEFT JOIN customer_grade now ON now.customer_no = r.customer_no
WHERE r.quarter = :quarter
ORDER BY r.place, c.customer_id
