-- one row per customer and purpose consented to: the latest word counts, and on one day a no counts more than a yes; what was said as
-- another record, which counts for the customer now, was said by him
SELECT COALESCE(holder.customer_no, s.customer_no) AS customer_no, s.purpose
FROM consent s
JOIN customer c ON c.customer_no = s.customer_no
LEFT JOIN customer holder ON holder.customer_id = c.counts_for
WHERE s.purpose IN (:purposes)
GROUP BY COALESCE(holder.customer_no, s.customer_no), s.purpose
HAVING MAX(CASE WHEN s.granted THEN s.changed_on END)
       > COALESCE(MAX(CASE WHEN NOT s.granted THEN s.changed_on END), '1000-01-01')
