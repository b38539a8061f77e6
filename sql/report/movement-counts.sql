-- one row per kind of movement on the business date, and whether it touched the golden list
SELECT kind,
       COALESCE(old_grade IN ('A', 'B'), FALSE) AS was_golden,
       new_grade IN ('A', 'B')                  AS is_golden,
       COUNT(*)                                 AS moved
FROM movement
WHERE business_date = :date
GROUP BY kind, was_golden, is_golden
