-- one row, or none: the key customer of most net profit, and how he stands
SELECT c.customer_id, c.name, k.net_profit_365, p.light, p.sign, p.standing, p.last_contact
FROM key_customer k
JOIN customer c ON c.customer_no = k.customer_no
LEFT JOIN secure_plan p ON p.customer_no = k.customer_no AND p.as_of = k.as_of
WHERE k.as_of = :date
ORDER BY k.net_profit_365 DESC, c.customer_id
LIMIT 1
