-- one row per night that was done before a day up to it was replaced: the first such day, and the last run that replaced one
SELECT r.business_date, MIN(d.business_date) AS first_day, COUNT(DISTINCT d.business_date) AS days, MAX(d.run_no) AS by_run
FROM run r
JOIN restated_day d ON d.business_date <= r.business_date AND d.run_no > r.run_no
WHERE r.job = :job
  AND r.state = 'done'
  AND r.business_date BETWEEN :from AND :to
  AND NOT EXISTS (SELECT 1 FROM run later
                  WHERE later.job = r.job AND later.business_date = r.business_date AND later.state = 'done'
                    AND later.run_no > r.run_no)
GROUP BY r.business_date
ORDER BY r.business_date
