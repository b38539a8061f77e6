-- one row per source: the control totals of the days that a run wrote, and of the business date
SELECT s.name AS source,
       COUNT(*) AS days,
       SUM(t.source_lines) AS source_lines,
       SUM(t.fact_lines) AS fact_lines,
       SUM(t.quarantine_lines) AS quarantine_lines,
       SUM(t.source_net) AS source_net,
       SUM(t.fact_net) AS fact_net,
       SUM(t.quarantine_net) AS quarantine_net
FROM day_total t
JOIN source s ON s.source_no = t.source_no
WHERE t.loaded_in_run = :run OR t.business_date = :date
GROUP BY s.name
ORDER BY s.name
