-- one row per customer whose latest act up to a date is a pin that holds on it, the best grade first
SELECT c.customer_id, c.name, CASE WHEN g.lapsed THEN NULL ELSE g.grade END AS grade, p.pinned_until, p.reason
FROM pin p
JOIN (SELECT customer_no, MAX(pin_no) AS pin_no
      FROM pin
      WHERE made_on <= :date
      GROUP BY customer_no) latest ON latest.pin_no = p.pin_no
JOIN customer c ON c.customer_no = p.customer_no
LEFT JOIN customer_grade g ON g.customer_no = p.customer_no
WHERE p.act = 'pin' AND p.pinned_until >= :date
ORDER BY COALESCE(CASE WHEN g.lapsed THEN NULL ELSE g.grade END, 'F'), p.pinned_until, c.customer_id
