-- one row per customer asked, as imported
SELECT survey_id, customer_id, asked_at, answered_at, score, comment
FROM import_surveys
WHERE asked_at >= :from AND asked_at < :to
