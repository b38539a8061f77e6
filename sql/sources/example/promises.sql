-- one row per promise
SELECT p.promise_no AS promise_id,
       p.client_no  AS customer_id,
       p.made_at    AS promised_at,
       p.due_on,
       p.kept_on,
       p.what,
       e.name       AS employee
FROM promise p
LEFT JOIN employee e ON e.employee_no = p.employee_no
WHERE p.made_at >= :from AND p.made_at < :to
