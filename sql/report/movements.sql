-- one row per customer who moved on the business date, those who were or are golden first, then by the size of the change: at most 40
SELECT m.kind, m.old_grade, m.new_grade, m.new_lapsed, m.old_score, m.score, m.reason, c.customer_id, c.name,
       COALESCE(n.policy = m.policy, TRUE) AS comparable
FROM movement m
JOIN customer c ON c.customer_no = m.customer_no
LEFT JOIN graded_night n ON n.business_date = m.old_since
WHERE m.business_date = :date AND m.kind <> 'baseline'
ORDER BY (m.new_grade IN ('A', 'B') OR COALESCE(m.old_grade IN ('A', 'B'), FALSE)) DESC,
         ABS(m.score - COALESCE(m.old_score, 0)) DESC,
         c.customer_id
LIMIT 40
