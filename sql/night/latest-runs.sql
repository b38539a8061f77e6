-- one row per business date of a job: how its latest run ended
SELECT r.business_date, r.state, r.message
FROM run r
JOIN (SELECT MAX(run_no) AS run_no
      FROM run
      WHERE job = :job AND business_date BETWEEN :from AND :to
      GROUP BY business_date) latest ON latest.run_no = r.run_no
ORDER BY r.business_date
