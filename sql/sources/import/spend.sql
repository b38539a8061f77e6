-- one row per imported sum spent
SELECT spent_at, purpose, NULLIF(channel, '') AS channel, amount
FROM import_spend
WHERE spent_at >= :from AND spent_at < :to
