-- one row per grade of those to whom a campaign's offer was not promised, as they were before it: how many got it and were held back, and
-- the mean net profit of their 365 days before
SELECT m.grade,
       COUNT(IF(m.held_back, NULL, 1)) AS offered,
       COUNT(IF(m.held_back, 1, NULL)) AS held_back,
       AVG(IF(m.held_back, NULL, m.net_profit)) AS offered_mean,
       AVG(IF(m.held_back, m.net_profit, NULL)) AS held_back_mean
FROM campaign_member m
WHERE m.campaign_no = :campaign
  AND NOT m.promised
GROUP BY m.grade
ORDER BY FIELD(m.grade, 'A', 'B', 'C', 'D', 'E', '-')
