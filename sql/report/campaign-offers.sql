-- one row per thing that a campaign offered, the costliest first: who got it, and what that cost
SELECT m.what, COUNT(*) AS customers, SUM(m.cost) AS cost
FROM campaign_member m
WHERE m.campaign_no = :campaign
  AND NOT m.held_back
GROUP BY m.what
ORDER BY cost DESC, customers DESC, m.what
