-- one row per kind of record, source and day that was replaced after a night that stands on it was done: as it was first, and now
INSERT INTO restatement_day
    (restatement_no, what, source_no, business_date, lines_before, net_before, lines_after, net_after)
SELECT :restatement, first.what, first.source_no, first.business_date,
       first.lines_before, first.net_before, latest.lines_after, latest.net_after
FROM (SELECT d.what, d.source_no, d.business_date, MIN(d.run_no) AS first_run, MAX(d.run_no) AS last_run
      FROM restated_day d
      JOIN run r
        ON r.job = :job AND r.state = 'done' AND r.run_no < d.run_no
       AND r.business_date BETWEEN GREATEST(d.business_date, :from) AND :last
      GROUP BY d.what, d.source_no, d.business_date) d
JOIN restated_day first
  ON first.run_no = d.first_run AND first.what = d.what
 AND first.source_no = d.source_no AND first.business_date = d.business_date
JOIN restated_day latest
  ON latest.run_no = d.last_run AND latest.what = d.what
 AND latest.source_no = d.source_no AND latest.business_date = d.business_date
