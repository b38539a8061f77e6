-- one row per reward of the quarter that was not declined, by title: how many, how many of them are given, and what they cost
SELECT r.title, COUNT(*) AS rewards, COUNT(CASE WHEN r.state = 'given' THEN 1 END) AS given, SUM(r.cost) AS cost
FROM (
    SELECT title, state, cost FROM reward_plan_row WHERE quarter = :quarter AND state = 'planned'
    UNION ALL
    SELECT title, state, cost FROM reward_ledger WHERE quarter = :quarter AND state IN ('approved', 'given')
) r
GROUP BY r.title
ORDER BY COUNT(*) DESC, SUM(r.cost) DESC, r.title
