-- one row per customer of a plan who is not to be wooed, who costs most first
SELECT n.place, n.grade, c.customer_id, c.name, n.why, n.net_revenue, n.returned, n.gross_profit, n.cost_to_serve, n.net_profit
FROM upgrade_not_wooed n
JOIN customer c ON c.customer_no = n.customer_no
WHERE n.quarter_from = :quarter AND (:customer = '' OR c.customer_id = :customer)
ORDER BY n.place
