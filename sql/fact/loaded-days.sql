-- one row per day of a source that was read
SELECT t.business_date, t.source_lines, t.source_net, t.source_checksum, t.checksum, t.quarantine_lines,
       t.source_lines = t.fact_lines + t.quarantine_lines AND t.source_net = t.fact_net + t.quarantine_net AS agrees
FROM day_total t
WHERE t.source_no = :sourceNo
  AND t.business_date BETWEEN :from AND :to
