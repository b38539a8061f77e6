-- one row per two categories of which a plan suggests the one to customers of the other alone, the most customers first
SELECT g.name AS buys, h.name AS next, SUM(NOT s.held_back) AS customers, SUM(s.held_back) AS held_back,
       a.customers_both, a.support, a.confidence, a.lift
FROM second_product s
JOIN category g ON g.category_no = s.category_no
JOIN category h ON h.category_no = s.then_no
JOIN category_affinity a ON a.quarter_from = s.quarter_from AND a.category_no = s.category_no AND a.then_no = s.then_no
WHERE s.quarter_from = :quarter
GROUP BY g.name, h.name, a.customers_both, a.support, a.confidence, a.lift
ORDER BY customers DESC, g.name, h.name
