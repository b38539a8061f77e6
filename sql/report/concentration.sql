-- one row, or none: on how few customers the revenue rests, and the lines it is held against
SELECT revenue_1, revenue_3, revenue_10, herfindahl, amber_1, red_1, amber_3, red_3, amber_10, red_10, light_1, light_3, light_10
FROM concentration
WHERE as_of = :date
