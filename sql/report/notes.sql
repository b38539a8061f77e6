-- one row per note of the runs that loaded the business date, less those that the report's own figures show
SELECT n.kind, n.note
FROM run_note n
WHERE n.run_no IN (SELECT loaded_in_run FROM day_total WHERE business_date = :date)
  AND n.kind NOT IN ('ASSUMPTION', 'UNASSIGNED')
ORDER BY n.run_no, n.note_no
