-- one row per quarantined line that may be of a customer: its columns hold the id somewhere
SELECT q.quarantine_no, q.source_no, q.business_date, q.line_key, q.raw
FROM quarantine q
WHERE LOCATE(:id, q.raw) > 0
