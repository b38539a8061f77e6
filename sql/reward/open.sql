-- writes what is planned in the quarter of the night, and what was approved in whatever quarter and is not given yet
INSERT INTO reward_open (customer_no, quarter, as_of, grade, state, title)
SELECT p.customer_no, p.quarter, :date, p.grade, 'planned', p.title
FROM reward_plan_row p
WHERE p.quarter = :quarter AND p.state = 'planned'
UNION ALL
SELECT l.customer_no, l.quarter, :date, l.grade, 'to give', l.title
FROM reward_ledger l
WHERE l.state = 'approved'
