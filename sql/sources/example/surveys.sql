-- one row per client asked
SELECT survey_no AS survey_id,
       client_no AS customer_id,
       sent_at   AS asked_at,
       answered_at,
       score,
       comment
FROM survey
WHERE sent_at >= :from AND sent_at < :to
