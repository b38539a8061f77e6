-- one row per sign that a customer gave and per complaint of the customer in [:from, :lostOn): since when, and until when where it went,
-- or was settled, by :date
SELECT s.sign, s.since, IF(s.until <= :date, s.until, NULL) AS until, s.evidence
FROM customer_sign s
WHERE s.customer_no = :customer
  AND s.sign <> 'lost'
  AND s.severity <> 'occasion'
  AND s.since < :lostOn
  AND (s.until IS NULL OR s.until > :from)
UNION ALL
SELECT 'complaint', t.opened_on, IF(t.closed_on <= :date, t.closed_on, NULL), COALESCE(t.subject, '')
FROM complaint t
WHERE t.customer_no = :customer
  AND t.opened_on < :lostOn
  AND t.opened_on >= :from
ORDER BY since, sign, evidence
