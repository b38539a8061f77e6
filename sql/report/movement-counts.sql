-- one row per kind of movement in some days, from the grade before them to that after them, and whether it touched the golden list
WITH ends AS (
    SELECT customer_no, MIN(business_date) AS first_day, MAX(business_date) AS last_day
    FROM movement
    WHERE business_date BETWEEN :from AND :date AND kind <> 'baseline'
    GROUP BY customer_no),
moved AS (
    SELECT CASE
               WHEN e.first_day = e.last_day OR l.kind IN ('gone', 'lapse') THEN l.kind
               WHEN f.old_grade IS NULL THEN 'new'
               WHEN f.kind = 'return' THEN 'return'
               WHEN l.new_grade < f.old_grade THEN 'rise'
               ELSE 'fall'
           END AS kind,
           COALESCE(f.old_grade IN ('A', 'B'), FALSE) AS was_golden,
           l.new_grade IN ('A', 'B')                  AS is_golden
    FROM ends e
    JOIN movement f ON f.customer_no = e.customer_no AND f.business_date = e.first_day
    JOIN movement l ON l.customer_no = e.customer_no AND l.business_date = e.last_day
    WHERE (e.first_day = e.last_day OR NOT (f.old_grade <=> l.new_grade AND f.old_lapsed <=> l.new_lapsed))
      AND (e.first_day = e.last_day OR f.old_grade IS NOT NULL OR l.kind <> 'gone'))
SELECT kind, was_golden, is_golden, COUNT(*) AS moved
FROM moved
GROUP BY kind, was_golden, is_golden
