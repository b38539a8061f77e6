-- one row per sampled place among the active customers, the best first: every place of a small list, some 400 of a large one
WITH active AS (
    SELECT ROW_NUMBER() OVER (ORDER BY m.net_profit_365 DESC, m.customer_no) AS place,
           SUM(m.net_profit_365) OVER (ORDER BY m.net_profit_365 DESC, m.customer_no
                                      ROWS UNBOUNDED PRECEDING) AS so_far,
           m.net_profit_365 AS net_profit
    FROM customer_metric m
    JOIN customer_grade g ON g.customer_no = m.customer_no AND NOT g.lapsed),
counted AS (
    SELECT COUNT(*) AS customers FROM active)
SELECT place, so_far
FROM active
CROSS JOIN counted
WHERE place <= 60 OR place = :golden OR place = :first_grade OR place = customers
   OR MOD(place, GREATEST(1, customers DIV 300)) = 0
ORDER BY place
