-- one row per candidate of the quarter who was chosen and is not held back, the first :rows in the order of the plan, or one without a
-- candidate; with the sums of the plan. None before the quarter was planned
SELECT c.customer_id, c.name, u.grade, u.next_grade, u.gap_next, u.orders_next, u.chance, u.offer, u.cost, u.expected_gain, u.owner,
       p.state, p.considered, p.chosen, p.chosen_cost, p.budget, p.expected_gain AS in_all_gain, p.win_backs, p.not_wooed,
       p.second_products
FROM upgrade_plan p
LEFT JOIN (
    SELECT one.*, ROW_NUMBER() OVER (ORDER BY one.place) AS nth
    FROM upgrade_candidate one
    JOIN customer known ON known.customer_no = one.customer_no
    WHERE one.quarter_from = :quarter
      AND one.chosen
      AND NOT EXISTS (
          SELECT 1
          FROM campaign k
          JOIN campaign_member m ON m.campaign_no = k.campaign_no
          WHERE k.name = :campaign AND m.customer_no = one.customer_no AND m.held_back)
) u ON u.quarter_from = p.quarter_from AND u.nth <= :rows
LEFT JOIN customer c ON c.customer_no = u.customer_no
WHERE p.quarter_from = :quarter
ORDER BY u.nth
