-- one row per sign that a customer gave in the year before a night
SELECT s.sign, s.since, s.until, s.evidence
FROM customer_sign s
WHERE s.customer_no = :customer
  AND s.sign <> 'lost'
  AND s.severity <> 'occasion'
  AND s.since <= :lostOn
  AND (s.until IS NULL OR s.until > :yearBefore)
ORDER BY s.since, s.sign
