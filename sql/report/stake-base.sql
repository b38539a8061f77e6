-- one row, or none: what the tables of what is at stake stand on
SELECT average_b - average_c AS raise, keeping_cost_derived, winning_times_from, winning_times_to
FROM stake_base
WHERE as_of = :date
