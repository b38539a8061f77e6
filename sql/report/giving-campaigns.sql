-- one row per campaign, of those that are over the latest :rows, of the others the :rows that end first; with what came of its net profit
WITH placed AS (
    SELECT k.campaign_no, k.name, k.starts_on, k.ends_on, k.ends_on <= :date AS is_over,
           COUNT(*) OVER () AS in_all,
           ROW_NUMBER() OVER (PARTITION BY k.ends_on <= :date
                              ORDER BY CASE WHEN k.ends_on <= :date THEN -TO_DAYS(k.ends_on) ELSE TO_DAYS(k.ends_on) END, k.name) AS place
    FROM campaign k
)
SELECT p.name, p.starts_on, p.ends_on, p.is_over, p.in_all, r.verdict, r.difference, r.low, r.high, r.gain,
       (SELECT COUNT(*) FROM campaign_member m WHERE m.campaign_no = p.campaign_no AND NOT m.held_back) AS offered,
       (SELECT COUNT(*) FROM campaign_member m WHERE m.campaign_no = p.campaign_no AND m.held_back) AS held_back
FROM placed p
LEFT JOIN campaign_result r ON r.campaign_no = p.campaign_no AND r.measure = 'profit' AND p.is_over
WHERE p.place <= :rows
ORDER BY p.is_over DESC, p.place
