-- one row per reward of a customer, in the ledger or still planned, up to a quarter, the latest first
SELECT r.quarter, r.title, r.state, r.cost, r.because
FROM (
    SELECT quarter, title, CASE state WHEN 'approved' THEN 'promised' ELSE state END AS state, cost, because
    FROM reward_ledger
    WHERE customer_no = :customer
    UNION ALL
    SELECT quarter, title, 'planned', cost, because
    FROM reward_plan_row
    WHERE customer_no = :customer AND state = 'planned'
) r
WHERE r.quarter <= :quarter
ORDER BY r.quarter DESC
LIMIT 4
