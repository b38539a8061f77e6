-- one row per reward that was approved, is not given yet, and needs a consent, with the customer whose consent it is
SELECT l.customer_no, l.quarter, l.consent, COALESCE(holder.customer_no, l.customer_no) AS holder
FROM reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
LEFT JOIN customer holder ON holder.customer_id = c.counts_for
WHERE l.state = 'approved' AND l.consent IS NOT NULL
