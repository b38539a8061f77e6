-- one row per customer, purpose and channel, as imported
SELECT customer_id, purpose, channel, granted, changed_at
FROM import_consents
