-- one row per offer sent
SELECT offer_no  AS offer_id,
       client_no AS customer_id,
       sent_at   AS offered_at,
       campaign,
       taken_at,
       cost      AS cost_amount
FROM offer
WHERE sent_at >= :from AND sent_at < :to
