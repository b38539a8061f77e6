-- one row per member of a campaign, by customer id
SELECT m.customer_no, c.customer_id, c.name AS customer_name, m.what, m.cost, m.promised, m.grade, m.net_profit,
       COALESCE(m.stratum, 0) AS stratum, m.held_back, COALESCE(s.customer_no, m.customer_no) AS counts_for_no
FROM campaign_member m
JOIN customer c ON c.customer_no = m.customer_no
LEFT JOIN customer s ON s.customer_id = c.counts_for
WHERE m.campaign_no = ?
ORDER BY c.customer_id
