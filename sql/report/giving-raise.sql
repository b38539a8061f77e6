-- one row per candidate of the quarter who was chosen, is not held back and has not risen since, the first :rows in the order of the plan,
-- or one without a candidate; with the sums of the plan. None before the quarter was planned
WITH standing AS (
    SELECT one.customer_no, one.place, COALESCE(NOT g.lapsed AND g.grade < one.grade, FALSE) AS rose,
           EXISTS (SELECT 1
                   FROM campaign k
                   JOIN campaign_member m ON m.campaign_no = k.campaign_no
                   WHERE k.name = :campaign AND m.customer_no = one.customer_no AND m.held_back) AS held_back
    FROM upgrade_candidate one
    JOIN customer known ON known.customer_no = one.customer_no
    LEFT JOIN customer_grade g ON g.customer_no = one.customer_no
    WHERE one.quarter_from = :quarter AND one.chosen
),
shown AS (
    SELECT customer_no, ROW_NUMBER() OVER (ORDER BY place) AS nth
    FROM standing
    WHERE NOT rose AND NOT held_back
)
SELECT c.customer_id, c.name, u.grade, u.next_grade, u.gap_next, u.orders_next, u.chance, u.offer, u.cost, u.expected_gain, u.owner,
       p.as_of, p.state, p.horizon_days, p.considered, p.chosen, p.chosen_cost, p.budget, p.expected_gain AS in_all_gain, p.win_backs,
       p.not_wooed, p.second_products,
       COALESCE((SELECT k.in_force FROM upgrade_calibration k WHERE k.quarter_from = p.quarter_from), FALSE) AS calibrated,
       (SELECT COUNT(*) FROM standing WHERE rose) AS risen,
       (SELECT COUNT(*) FROM standing WHERE held_back) AS held_back
FROM upgrade_plan p
LEFT JOIN shown s ON s.nth <= :rows
LEFT JOIN upgrade_candidate u ON u.quarter_from = p.quarter_from AND u.customer_no = s.customer_no
LEFT JOIN customer c ON c.customer_no = u.customer_no
WHERE p.quarter_from = :quarter
ORDER BY s.nth
