-- one row: whether the night was watched, and the cases of golden and pinned customers that seven days opened and closed
SELECT (SELECT COUNT(*) FROM watched_night WHERE business_date = :date) AS watched,
       (SELECT COUNT(*) FROM key_customer WHERE as_of = :date AND why LIKE '%golden%') AS golden,
       COUNT(CASE WHEN w.opened_on > :before AND w.opened_on <= :date AND w.state <> 'withdrawn' THEN 1 END) AS opened,
       COUNT(CASE WHEN w.state IN ('passed', 'resolved') AND w.state_since > :before AND w.state_since <= :date THEN 1 END) AS closed
FROM watch_case w
JOIN key_customer k ON k.customer_no = w.customer_no
WHERE k.as_of = :date
  AND (k.why LIKE '%golden%' OR k.why LIKE '%pinned%')
