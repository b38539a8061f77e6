-- one row per active customer as of the last night: days in days since 1970, amounts in ten-thousandths
SELECT m.customer_no, c.customer_id,
       TO_DAYS(m.first_order) - 719528 AS first_order,
       TO_DAYS(m.last_order) - 719528 AS last_order,
       m.active_days,
       CAST(m.net_profit_life * 10000 AS SIGNED) AS profit,
       CAST(m.net_profit_365 * 10000 AS SIGNED) AS profit_of_year
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
WHERE c.known
  AND c.customer_no > 1
  AND m.last_order > :from365
ORDER BY c.customer_id
