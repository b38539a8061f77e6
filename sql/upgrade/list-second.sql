-- one row per customer of a plan who buys in one category alone, with the next best
SELECT c.customer_id, c.name, g.name AS buys, h.name AS next, a.confidence, a.lift, s.held_back, s.owner
FROM second_product s
JOIN customer c ON c.customer_no = s.customer_no
JOIN category g ON g.category_no = s.category_no
JOIN category h ON h.category_no = s.then_no
LEFT JOIN category_affinity a ON a.quarter_from = s.quarter_from AND a.category_no = s.category_no AND a.then_no = s.then_no
WHERE s.quarter_from = :quarter AND (:customer = '' OR c.customer_id = :customer)
ORDER BY c.customer_id
