-- one row per customer of the golden list: the history up to the last night, days since 1970, amounts in ten-thousandths
SELECT c.customer_id, TO_DAYS(m.first_order) - 719528, TO_DAYS(m.last_order) - 719528, m.active_days,
       CAST(m.net_profit_life * 10000 AS SIGNED), CAST(m.net_profit_365 * 10000 AS SIGNED)
FROM customer_grade g
JOIN customer_metric m ON m.customer_no = g.customer_no
JOIN customer c ON c.customer_no = g.customer_no
WHERE g.grade IN ('A', 'B') AND NOT g.lapsed AND m.last_order IS NOT NULL
