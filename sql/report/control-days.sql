-- one row per business date loaded in (:after, :date]: the source against what we keep
SELECT business_date,
       SUM(source_lines)     AS source_lines,
       SUM(fact_lines)       AS fact_lines,
       SUM(quarantine_lines) AS quarantine_lines,
       SUM(source_net)       AS source_net,
       SUM(fact_net)         AS fact_net,
       SUM(quarantine_net)   AS quarantine_net
FROM day_total
WHERE business_date > :after AND business_date <= :date
GROUP BY business_date
ORDER BY business_date
