-- one row per source and currency: the lines that were converted on the days from one to another
SELECT s.name AS source,
       d.currency,
       COUNT(*) AS days,
       SUM(d.lines_in_it) AS lines_in_it,
       SUM(d.net_in_it) AS net_in_it,
       SUM(d.net) AS net,
       MIN(d.rate) AS lowest_rate,
       MAX(d.rate) AS highest_rate
FROM day_currency d
JOIN source s ON s.source_no = d.source_no
WHERE d.business_date BETWEEN :from AND :to
GROUP BY s.name, d.currency
ORDER BY s.name, d.currency
