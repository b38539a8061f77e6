-- one row: a reward of the ledger that was given or declined
UPDATE reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
SET l.state = ?, l.settled_on = ?, l.settled_by = ?, l.settled_at = ?, l.note = ?
WHERE c.customer_id = ?
  AND l.quarter = ?
  AND l.state = 'approved'
