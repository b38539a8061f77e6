-- one row per complaint
SELECT complaint_no AS complaint_id,
       client_no    AS customer_id,
       opened_at,
       closed_at,
       subject,
       cost         AS cost_amount
FROM complaint
WHERE opened_at >= :from AND opened_at < :to
