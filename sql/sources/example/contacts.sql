-- one row per call, visit, mail or talk
SELECT l.contact_no AS contact_id,
       l.client_no  AS customer_id,
       l.contacted_at,
       l.channel,
       e.name       AS employee,
       l.minutes,
       l.subject,
       l.next_on    AS next_contact_on
FROM contact_log l
LEFT JOIN employee e ON e.employee_no = l.employee_no
WHERE l.contacted_at >= :from AND l.contacted_at < :to
