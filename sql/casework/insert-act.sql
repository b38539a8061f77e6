-- one more act of a person
INSERT INTO case_act (case_no, act, made_on, snoozed_until, reason, outcome, customer_view, make_good, exception, exception_cost, note,
                      made_by, made_at)
VALUES (:case, :act, :today, :until, :reason, :outcome, :view, :makeGood, :exception, :cost, :note, :who, :at)
