-- one row per act of a person on the cases of a customer, and per contact with the customer, in [:from, :date]
SELECT d.made_on, d.act, d.made_by, d.reason, d.text
FROM (SELECT a.made_on, a.act, a.made_by, a.reason,
             COALESCE(a.customer_view, a.outcome, a.make_good, a.note) AS text, 1 AS place, a.act_no AS nth
      FROM watch_case w
      JOIN case_act a ON a.case_no = w.case_no
      WHERE w.customer_no = :customer AND a.made_by IS NOT NULL AND a.made_on >= :from AND a.made_on <= :date
      UNION ALL
      SELECT t.contacted_on, 'contact', t.employee, NULL, CONCAT_WS(': ', t.channel, t.subject), 0, t.row_no
      FROM contact t
      WHERE t.customer_no = :customer AND t.contacted_on >= :from AND t.contacted_on <= :date) d
ORDER BY d.made_on, d.place, d.nth
