-- one row, or none: what losing a key customer would mean, if the last night was that of a date
SELECT k.why, w.net_profit, w.net_revenue, w.profit_share, w.revenue_share, w.running_days, w.referred_customers,
       w.referred_net_profit, w.cs_to_become_bs, w.winning_from, w.winning_to
FROM key_customer k
JOIN stake_what_if w ON w.kind = 'customer' AND w.customer_no = k.customer_no
WHERE k.customer_no = ? AND k.as_of = ?
