-- one row per client and purpose: the newest answer
SELECT client_no AS customer_id,
       purpose,
       granted,
       changed_at
FROM consent
