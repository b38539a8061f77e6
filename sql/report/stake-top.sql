-- one row per number of the first by net profit, the fewest first: what losing them would mean
SELECT customers, net_profit, profit_share, revenue_share, running_days, cs_to_become_bs, winning_from, winning_to
FROM stake_what_if
WHERE kind = 'top' AND as_of = :date
ORDER BY place
