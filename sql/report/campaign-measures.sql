-- one row per measure of a campaign
SELECT r.measure, r.offered_mean, r.held_back_mean, r.difference, r.low, r.high, r.verdict
FROM campaign_result r
WHERE r.campaign_no = :campaign
ORDER BY FIELD(r.measure, 'profit', 'orders', 'rose', 'fell')
