-- one row per case, the costliest first
SELECT w.case_no,
       c.customer_id,
       c.name,
       g.grade,
       w.sign,
       COALESCE(s.severity, w.severity) AS severity,
       COALESCE(s.at_stake, w.at_stake) AS at_stake,
       w.opened_on,
       COALESCE(s.evidence, w.evidence) AS evidence,
       s.sign IS NOT NULL AS seen,
       w.assumed_reason,
       w.owner,
       w.state,
       w.state_since,
       w.state_until,
       c.phone,
       c.email,
       (SELECT MAX(t.contacted_on) FROM contact t WHERE t.customer_no = w.customer_no) AS last_contact
FROM watch_case w
JOIN customer c ON c.customer_no = w.customer_no
LEFT JOIN customer_grade g ON g.customer_no = w.customer_no
LEFT JOIN customer_sign s ON s.customer_no = w.customer_no AND s.sign = w.sign AND s.until IS NULL
WHERE (:case IS NULL OR w.case_no = :case)
  AND (:state IS NULL OR w.state = :state)
  AND (:sign IS NULL OR w.sign = :sign)
  AND (:owner IS NULL OR w.owner = :owner)
  AND (:customer IS NULL OR c.customer_id = :customer)
ORDER BY COALESCE(s.at_stake, w.at_stake)
         * CASE COALESCE(s.severity, w.severity) WHEN 'high' THEN 10 WHEN 'medium' THEN 5 ELSE 1 END DESC,
         w.case_no
