-- what happened to the cases of some customers
DELETE a
FROM case_act a
JOIN watch_case w ON w.case_no = a.case_no
WHERE w.customer_no IN (:numbers)
