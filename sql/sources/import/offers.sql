-- one row per imported offer and customer
SELECT offer_id, customer_id, offered_at, campaign, taken_at, cost_amount
FROM import_offers
WHERE offered_at >= :from AND offered_at < :to
