-- one row per note of the runs that loaded the business date
SELECT n.kind, n.note
FROM run_note n
WHERE n.run_no IN (SELECT loaded_in_run FROM day_total WHERE business_date = :date)
ORDER BY n.run_no, n.note_no
