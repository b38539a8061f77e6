-- one row per source and day that was replaced
SELECT s.name AS source, d.business_date, d.lines_before, d.net_before, d.lines_after, d.net_after
FROM restatement_day d
JOIN source s ON s.source_no = d.source_no
WHERE d.restatement_no = :restatement
ORDER BY d.business_date, s.name
