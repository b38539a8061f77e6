-- one row per source and day on which source and facts + quarantine differ
SELECT t.business_date,
       s.name AS source,
       t.source_lines,
       t.source_net,
       t.fact_lines + t.quarantine_lines AS our_lines,
       t.fact_net + t.quarantine_net AS our_net
FROM day_total t
JOIN source s ON s.source_no = t.source_no
WHERE t.business_date <= :date
  AND (t.source_lines <> t.fact_lines + t.quarantine_lines OR t.source_net <> t.fact_net + t.quarantine_net)
ORDER BY t.business_date, s.name
