-- one row per tenth of the chances of a plan: what was said of the month-ends held out, against what came
SELECT r.chances, r.bin, r.cases, r.mean_chance, r.crossed, r.crossed / r.cases + 0e0 AS share_crossed
FROM upgrade_reliability r
WHERE r.quarter_from = :quarter
ORDER BY r.chances DESC, r.bin
