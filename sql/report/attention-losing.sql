-- one row per customer who costs more than he brings, the first :rows by loss
SELECT c.customer_id, c.name, l.returns, l.cost_to_serve, l.net_profit
FROM attention_night n
JOIN attention_losing l ON l.place <= :rows
JOIN customer c ON c.customer_no = l.customer_no
WHERE n.as_of = :date
ORDER BY l.place
