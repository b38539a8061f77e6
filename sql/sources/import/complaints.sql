-- one row per imported complaint
SELECT complaint_id, customer_id, opened_at, closed_at, subject, cost_amount
FROM import_complaints
WHERE opened_at >= :from AND opened_at < :to
