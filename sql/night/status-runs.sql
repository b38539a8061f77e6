-- one row per run, the latest first
SELECT r.run_no, r.job, r.business_date, r.state, r.started_at, r.ended_at, r.exit_code, r.message
FROM run r
WHERE :date IS NULL OR r.business_date = :date
ORDER BY r.run_no DESC
LIMIT 10
