-- one row per case of some numbers on which a person has written: the last words, of several at a time those that say most
SELECT a.case_no, a.made_on, COALESCE(a.note, a.customer_view, a.make_good, a.outcome, a.exception) AS words
FROM case_act a
JOIN (SELECT case_no, MAX(act_no) AS act_no
      FROM case_act
      WHERE case_no IN (:cases)
        AND made_by IS NOT NULL
        AND COALESCE(note, customer_view, make_good, outcome, exception) IS NOT NULL
      GROUP BY case_no) latest ON latest.act_no = a.act_no
