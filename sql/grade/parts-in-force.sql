-- one row per customer: what the score was made of on the night of the grade in force, in ten-thousandths
SELECT m.customer_no, m.orders, CAST(m.net_revenue * 10000 AS SIGNED), CAST(m.returns * 10000 AS SIGNED),
       CAST(m.cost_to_serve * 10000 AS SIGNED), CAST(m.net_profit * 10000 AS SIGNED),
       m.policy, CAST(m.first_part * 10000 AS SIGNED), CAST(m.second_part * 10000 AS SIGNED), CAST(m.third_part * 10000 AS SIGNED)
FROM customer_grade g
JOIN movement m ON m.customer_no = g.customer_no AND m.business_date = g.since
WHERE g.customer_no IN (:customers)
