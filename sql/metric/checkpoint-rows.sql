-- one row per customer kept as of a date: amounts in ten-thousandths, days since 1970
SELECT customer_no, orders, CAST(net_revenue * 10000 AS SIGNED), CAST(returns * 10000 AS SIGNED),
       CAST(cost_to_serve * 10000 AS SIGNED), CAST(net_profit * 10000 AS SIGNED),
       TO_DAYS(first_order) - 719528, TO_DAYS(last_order) - 719528
FROM checkpoint_score
WHERE business_date = ?
