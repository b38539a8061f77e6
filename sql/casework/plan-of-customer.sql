-- one row, or none: the plan for a key customer as of the last night
SELECT p.light, p.next_step, p.next_on, p.next_who, p.hours_used, p.hours_budget, p.money_used, p.money_budget
FROM secure_plan p
WHERE p.customer_no = :customer
  AND p.as_of = :night
