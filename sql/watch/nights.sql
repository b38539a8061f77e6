-- one row per night to be watched: from the first that was graded and not watched up to a date; the date itself always
SELECT g.business_date
FROM graded_night g
WHERE g.business_date <= :date
  AND g.business_date >= COALESCE((SELECT MIN(n.business_date)
                                   FROM graded_night n
                                   LEFT JOIN watched_night w ON w.business_date = n.business_date
                                   WHERE w.business_date IS NULL AND n.business_date <= :date), :date)
ORDER BY g.business_date
