-- one row per day of the history, as the facts have it
INSERT INTO day_total
SELECT business_date, source_no, SUM(sale_lines), SUM(net_revenue), NULL, SUM(sale_lines), SUM(net_revenue), 0, 0, SUM(orders),
       0, SUM(cost), 0, 0, 0, 0, 0, 0, 0
FROM fact_customer_day
GROUP BY business_date, source_no
