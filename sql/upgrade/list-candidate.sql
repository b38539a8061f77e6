-- one row per active C or D of a plan, the chosen ones and then the best of the others first
SELECT u.place, u.chosen, u.left_out, u.grade, u.next_grade, c.customer_id, c.name, u.score, u.net_profit, u.orders,
       u.gap_next, u.orders_next, u.gap_b, u.orders_b, u.chance, u.raw_chance, u.expected_profit, g.name AS suggest,
       h.name AS because_of, u.worth_of_step, u.expected_gain, u.offer_id, u.offer, u.cost, u.contacts, u.minutes,
       u.offers_made, u.offers_taken, u.goodwill, u.chances_left, u.owner
FROM upgrade_candidate u
JOIN customer c ON c.customer_no = u.customer_no
LEFT JOIN category g ON g.category_no = u.category_no
LEFT JOIN category h ON h.category_no = u.because_of
WHERE u.quarter_from = :quarter AND (:customer = '' OR c.customer_id = :customer)
ORDER BY u.chosen DESC, u.place
