-- one row per active B or C: net profit of 365 days, in ten-thousandths
SELECT g.grade, CAST(m.net_profit_365 * 10000 AS SIGNED)
FROM customer_grade g
JOIN customer_metric m ON m.customer_no = g.customer_no
WHERE g.grade IN ('B', 'C') AND NOT g.lapsed
