-- one row per note of the latest run of the business date, less those that the report's own figures show
SELECT n.kind, n.note
FROM run_note n
WHERE n.run_no = (SELECT MAX(r.run_no) FROM run r WHERE r.business_date = :date)
  AND n.kind NOT IN ('ASSUMPTION', 'UNASSIGNED')
ORDER BY n.run_no, n.note_no
