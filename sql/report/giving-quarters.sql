-- one row per quarter up to :until, from :from on, that was planned or holds a reward: what is planned and waits for approval, what was
-- approved, given and declined, and what it costs
WITH one AS (
    SELECT quarter, state, cost
    FROM reward_plan_row
    WHERE quarter BETWEEN :from AND :until AND state IN ('planned', 'refused')
    UNION ALL
    SELECT quarter, state, cost
    FROM reward_ledger
    WHERE quarter BETWEEN :from AND :until
),
known AS (
    SELECT quarter FROM reward_plan WHERE quarter BETWEEN :from AND :until
    UNION
    SELECT quarter FROM reward_ledger WHERE quarter BETWEEN :from AND :until
)
SELECT k.quarter, p.budget,
       COUNT(CASE WHEN o.state = 'planned' THEN 1 END) AS planned,
       COUNT(CASE WHEN o.state = 'approved' THEN 1 END) AS to_give,
       COUNT(CASE WHEN o.state = 'given' THEN 1 END) AS given,
       COUNT(CASE WHEN o.state IN ('declined', 'refused') THEN 1 END) AS declined,
       COALESCE(SUM(CASE WHEN o.state = 'given' THEN o.cost END), 0) AS spent,
       COALESCE(SUM(CASE WHEN o.state IN ('planned', 'approved') THEN o.cost END), 0) AS to_spend
FROM known k
LEFT JOIN reward_plan p ON p.quarter = k.quarter
LEFT JOIN one o ON o.quarter = k.quarter
GROUP BY k.quarter, p.budget
ORDER BY k.quarter
