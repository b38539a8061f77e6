-- one row per customer whose reward is an event of a window of quarters
SELECT c.customer_no, c.customer_id, c.name, c.email, c.phone, c.account_manager, l.grade, l.state
FROM reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
WHERE l.item_id = :item
  AND l.quarter BETWEEN :from AND :to
ORDER BY l.customer_no
