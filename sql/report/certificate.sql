-- one row per customer whose approved reward of the quarter is a certificate, in the order in which letters are printed
SELECT c.customer_no
FROM reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
WHERE l.quarter = :quarter
  AND l.state = 'approved'
  AND l.kind = 'certificate'
  AND c.known
ORDER BY COALESCE(c.country, ''), COALESCE(c.postal_code, ''), COALESCE(c.name, ''), c.customer_id
