-- one row per source and day that was replaced; contacts and complaints, with what the latter cost, are told apart
SELECT CONCAT(s.name, CASE d.what WHEN 'service' THEN ' contacts' WHEN 'referrals' THEN ' referrals' ELSE '' END) AS source,
       d.business_date, d.lines_before, d.net_before, d.lines_after, d.net_after
FROM restatement_day d
JOIN source s ON s.source_no = d.source_no
WHERE d.restatement_no = :restatement
ORDER BY d.business_date, s.name, d.what
