-- one row per source and day that was replaced since these nights were published: as it was first, and as it is now
SELECT s.name AS source, d.business_date,
       first.lines_before, first.net_before, latest.lines_after, latest.net_after
FROM (SELECT source_no, business_date, MIN(run_no) AS first_run, MAX(run_no) AS last_run
      FROM restated_day
      WHERE run_no > :firstRun
        AND business_date <= :last
      GROUP BY source_no, business_date) d
JOIN restated_day first
  ON first.run_no = d.first_run AND first.source_no = d.source_no AND first.business_date = d.business_date
JOIN restated_day latest
  ON latest.run_no = d.last_run AND latest.source_no = d.source_no AND latest.business_date = d.business_date
JOIN source s ON s.source_no = d.source_no
ORDER BY d.business_date, s.name
