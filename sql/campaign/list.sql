-- one row per campaign, the latest first: its members, and what was found last
SELECT c.campaign_no, c.name, c.kind, c.starts_on, c.ends_on, c.held_back_share, c.seed, c.started_by, c.started_at,
       COALESCE(SUM(m.held_back = FALSE), 0) AS offered,
       COALESCE(SUM(m.held_back), 0) AS held_back,
       COALESCE(SUM(m.promised), 0) AS promised,
       COALESCE(SUM(CASE WHEN m.held_back THEN 0 ELSE m.cost END), 0) AS cost,
       r.verdict
FROM campaign c
LEFT JOIN campaign_member m ON m.campaign_no = c.campaign_no
LEFT JOIN campaign_result r ON r.campaign_no = c.campaign_no AND r.measure = 'profit'
GROUP BY c.campaign_no, c.name, c.kind, c.starts_on, c.ends_on, c.held_back_share, c.seed, c.started_by, c.started_at, r.verdict
ORDER BY c.starts_on DESC, c.name
