-- one row, or none: what it costs to win a customer and to keep one, by a window of :days
SELECT c.spend_winning, c.spend_keeping_recent + c.spend_keeping AS spend_keeping, c.spend_other, c.cost_to_serve_existing,
       c.won_customers, c.existing_customers, c.cost_to_win, c.cost_to_keep
FROM attention_night n
JOIN attention_cost c ON c.days = :days
WHERE n.as_of = :date
