-- one row per customer and kind of cost in 365 days: offers made, exceptions granted on cases
SELECT t.customer_no, SUM(COALESCE(t.cost, 0)) AS used
FROM offer t
WHERE t.customer_no IN (:customers)
  AND t.offered_on > :yearBefore
  AND t.offered_on <= :night
GROUP BY t.customer_no
UNION ALL
SELECT w.customer_no, SUM(a.exception_cost)
FROM watch_case w
JOIN case_act a ON a.case_no = w.case_no
WHERE w.customer_no IN (:customers)
  AND a.exception_cost IS NOT NULL
  AND a.made_on > :yearBefore
  AND a.made_on <= :night
GROUP BY w.customer_no
