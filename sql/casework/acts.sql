-- one row per act of a case: a night closes a day, and comes after what persons did on it
SELECT a.act, a.made_on, a.snoozed_until, a.reason, a.outcome, a.customer_view, a.make_good, a.exception, a.exception_cost, a.note,
       a.made_by, a.made_at
FROM case_act a
WHERE a.case_no = :case
ORDER BY a.made_on, a.made_by IS NULL, a.act_no
