-- one row per kind of group that there is: the one of most net profit
SELECT w.kind, w.what, c.name, w.customers, w.net_profit, w.profit_share, w.revenue_share
FROM stake_what_if w
LEFT JOIN customer c ON c.customer_no = w.customer_no
WHERE w.kind IN ('segment', 'country', 'parent', 'tree') AND w.place = 1 AND w.as_of = :date
ORDER BY w.kind
