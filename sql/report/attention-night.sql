-- one row, or none: what the tables of attention hold, and who costs more than they bring
SELECT recent_days, chances, contacts_given, promises_given, complaints_given, spend_given, active_customers,
       losing_customers, losing_net_profit, losing_cost_to_serve, losing_returns
FROM attention_night
WHERE as_of = :date
