-- one row per source and currency: the lines that were converted on the days that a run wrote, and on the business date
SELECT s.name AS source,
       d.currency,
       COUNT(*) AS days,
       SUM(d.lines_in_it) AS lines_in_it,
       MIN(d.business_date) AS first_day,
       MIN(d.rate) AS lowest,
       MAX(d.rate) AS highest,
       MAX(d.rate_on) AS rate_on
FROM day_currency d
JOIN day_total t ON t.business_date = d.business_date AND t.source_no = d.source_no
JOIN source s ON s.source_no = d.source_no
WHERE t.loaded_in_run = :run OR t.business_date = :date
GROUP BY s.name, d.currency
ORDER BY s.name, d.currency
