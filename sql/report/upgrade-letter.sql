-- one row per customer who is offered something in the campaign of the quarter's upgrades, is not held back and has not risen since, in the
-- order in which letters are printed
SELECT c.customer_no
FROM campaign k
JOIN campaign_member m ON m.campaign_no = k.campaign_no
JOIN upgrade_candidate u ON u.quarter_from = :quarter AND u.customer_no = m.customer_no
JOIN customer c ON c.customer_no = m.customer_no
LEFT JOIN customer_grade g ON g.customer_no = m.customer_no
WHERE k.name = :campaign
  AND NOT m.held_back
  AND c.known
  AND NOT COALESCE(NOT g.lapsed AND g.grade < u.grade, FALSE)
ORDER BY COALESCE(c.country, ''), COALESCE(c.postal_code, ''), COALESCE(c.name, ''), c.customer_id
