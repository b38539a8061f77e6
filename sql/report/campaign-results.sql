-- one row per campaign whose window ended in the :days days up to :date and of which it is known what came of it, the last first; amounts are
-- of those who are compared, but for what was promised
SELECT k.campaign_no, k.name, k.kind, k.starts_on, k.ends_on,
       r.as_of, r.verdict, r.offered, r.held_back, r.cost, r.gain, r.return_share,
       (SELECT COUNT(*) FROM campaign_member m WHERE m.campaign_no = k.campaign_no AND m.promised) AS promised,
       (SELECT COALESCE(SUM(m.cost), 0)
        FROM campaign_member m
        WHERE m.campaign_no = k.campaign_no AND m.promised) AS promised_cost
FROM campaign k
JOIN campaign_result r ON r.campaign_no = k.campaign_no AND r.measure = 'profit'
WHERE k.ends_on <= :date
  AND k.ends_on > :date - INTERVAL :days DAY
ORDER BY k.ends_on DESC, k.name
