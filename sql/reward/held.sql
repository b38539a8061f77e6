-- one row per reward of the ledger of some quarters, the latest first; of a customer who was merged it is that of whom he counts for
SELECT COALESCE(holder.customer_no, l.customer_no) AS customer_no, l.quarter, l.item_id, l.title, l.cost, l.state
FROM reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
LEFT JOIN customer holder ON holder.customer_id = c.counts_for
WHERE l.quarter BETWEEN :from AND :to
ORDER BY l.quarter DESC, l.customer_no
