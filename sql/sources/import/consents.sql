-- one row per customer and purpose, as imported
SELECT customer_id, purpose, granted, changed_at
FROM import_consents
