-- one row per reason learnt and reason assumed: the cases resolved with it, each by its last answer
SELECT a.reason AS learnt,
       w.assumed_reason AS assumed,
       COUNT(*) AS cases,
       SUM(w.at_stake) AS at_stake,
       SUM(COALESCE(a.exception_cost, 0)) AS exception_cost
FROM case_act a
JOIN (SELECT case_no, MAX(act_no) AS act_no
      FROM case_act
      WHERE act = 'resolve' AND (:year IS NULL OR YEAR(made_on) = :year)
      GROUP BY case_no) latest ON latest.act_no = a.act_no
JOIN watch_case w ON w.case_no = a.case_no
GROUP BY a.reason, w.assumed_reason
ORDER BY cases DESC, learnt, assumed
