-- one row per note of the latest run of the business date, less those that the report's own figures show, or that are for the operator
SELECT n.kind, n.note
FROM run_note n
WHERE n.run_no = (SELECT MAX(r.run_no) FROM run r WHERE r.business_date = :date)
  AND n.kind NOT IN ('ASSUMPTION', 'SLOW_DATE_FILTER', 'REWARD', 'CAMPAIGN')
ORDER BY n.run_no, n.note_no
