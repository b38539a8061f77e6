-- one row per audience: what it got in 365 days, and what it brought
SELECT b.audience, b.customers, b.contacts, b.minutes, b.contacts_share, b.spend, b.spend_share, b.cost_to_serve,
       b.net_profit, b.net_profit_share
FROM attention_night n
JOIN attention_balance b ON b.days = 365
WHERE n.as_of = :date
ORDER BY CASE b.audience WHEN 'prospects' THEN 1 WHEN 'recent' THEN 2 ELSE 3 END
