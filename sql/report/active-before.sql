-- one row: the net profit, in the year before the last, of the customers with an order in it: what the grades counted then
SELECT COALESCE(SUM(b.net_profit), 0) AS net_profit
FROM report_customer_before b
JOIN customer c ON c.customer_no = b.customer_no AND c.known AND c.customer_no <> 1
WHERE b.orders > 0
