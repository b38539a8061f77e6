-- one row per customer whose planned reward of a quarter stands in the ledger now
UPDATE reward_plan_row r
JOIN reward_ledger l ON l.customer_no = r.customer_no AND l.quarter = r.quarter
SET r.state = 'approved'
WHERE r.quarter = :quarter
  AND r.state = 'planned'
