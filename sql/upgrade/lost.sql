-- one row per E who costs no more than he brings: days since 1970, amounts in ten-thousandths
SELECT g.customer_no, c.customer_id, g.lapsed, CAST(m.net_profit_life * 10000 AS SIGNED) AS profit_life, m.orders_life,
       TO_DAYS(m.first_order) - 719528 AS first_order, TO_DAYS(m.last_order) - 719528 AS last_order,
       COALESCE(c.account_manager, :owner) AS owner
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
JOIN customer_metric m ON m.customer_no = g.customer_no
WHERE g.grade = 'E' AND m.last_order IS NOT NULL AND m.net_profit_365 >= 0
