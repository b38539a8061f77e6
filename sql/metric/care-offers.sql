-- one row per customer with an offer in the 365 days up to a date: how many, how many of them taken by then, and what all cost
SELECT t.customer_no,
       COUNT(*) AS offers_365,
       SUM(COALESCE(t.taken_on <= :date, FALSE)) AS taken_365,
       SUM(COALESCE(t.cost, 0)) AS cost_365
FROM offer t
WHERE t.customer_no IN (:customers)
  AND t.offered_on > :yearBefore
  AND t.offered_on <= :date
GROUP BY t.customer_no
