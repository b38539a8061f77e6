-- one row per act of a person on the cases of a customer, since a day
SELECT w.case_no, w.sign, a.act, a.made_on, a.reason, COALESCE(a.outcome, a.note) AS outcome
FROM watch_case w
JOIN case_act a ON a.case_no = w.case_no
WHERE w.customer_no = :customer
  AND a.made_by IS NOT NULL
  AND a.made_on > :yearBefore
ORDER BY a.made_on, a.act_no
