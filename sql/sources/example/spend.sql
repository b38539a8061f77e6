-- one row per week and audience
SELECT spent_at,
       audience AS purpose,
       channel,
       amount
FROM marketing_spend
WHERE spent_at >= :from AND spent_at < :to
