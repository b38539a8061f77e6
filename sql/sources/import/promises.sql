-- one row per imported promise
SELECT promise_id, customer_id, promised_at, due_on, kept_on, what, employee
FROM import_promises
WHERE promised_at >= :from AND promised_at < :to
