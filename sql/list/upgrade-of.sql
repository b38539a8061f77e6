-- one row: how a customer stands in the plan of upgrades of a quarter; none where he is no C or D in it
SELECT u.quarter_from AS quarter, u.next_grade, u.gap_next AS gap, u.orders_next AS orders, u.chance, u.chosen, u.left_out,
       u.expected_gain, u.cost, u.offer
FROM upgrade_candidate u
WHERE u.quarter_from = :quarter AND u.customer_no = :customer
