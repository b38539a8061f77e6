-- one row per reward of the ledger, of a quarter or of all, in a state or in any; whether it is consented to is asked elsewhere
SELECT l.quarter AS first_day, COALESCE(holder.customer_no, c.customer_no) AS customer_no, c.customer_id, c.name, c.email, c.phone, c.address_line_1 AS address_line1, c.address_line_2 AS address_line2, c.postal_code, c.city, c.country,
       c.account_manager, l.grade, now.grade AS grade_now, l.item_id, l.title, l.kind, l.cost, l.worth_to, l.state, l.settled_on, l.note,
       l.because, l.approved_on, l.consent, TRUE AS consented
FROM reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
LEFT JOIN customer holder ON holder.customer_id = c.counts_for
LEFT JOIN customer_grade now ON now.customer_no = COALESCE(holder.customer_no, l.customer_no)
WHERE (:quarter IS NULL OR l.quarter = :quarter)
  AND (:state IS NULL OR l.state = :state)
ORDER BY l.quarter, c.customer_id
