-- one row per customer whose grade after some days is another than before them, by the last of his movements in them,
-- those who were or are golden first, then by the size of the change: at most 40
WITH ends AS (
    SELECT customer_no, MIN(business_date) AS first_day, MAX(business_date) AS last_day
    FROM movement
    WHERE business_date BETWEEN :from AND :date AND kind <> 'baseline'
    GROUP BY customer_no)
SELECT CASE
           WHEN e.first_day = e.last_day OR l.kind IN ('gone', 'lapse') THEN l.kind
           WHEN f.old_grade IS NULL THEN 'new'
           WHEN f.kind = 'return' THEN 'return'
           WHEN l.new_grade < f.old_grade THEN 'rise'
           ELSE 'fall'
       END AS kind,
       f.old_grade, l.new_grade, l.new_lapsed, f.old_score, l.score, l.reason, c.customer_id, c.name,
       COALESCE(n.policy = l.policy, TRUE) AS comparable
FROM ends e
JOIN movement f ON f.customer_no = e.customer_no AND f.business_date = e.first_day
JOIN movement l ON l.customer_no = e.customer_no AND l.business_date = e.last_day
JOIN customer c ON c.customer_no = e.customer_no
LEFT JOIN graded_night n ON n.business_date = f.old_since
WHERE (e.first_day = e.last_day OR NOT (f.old_grade <=> l.new_grade AND f.old_lapsed <=> l.new_lapsed))
  AND (e.first_day = e.last_day OR f.old_grade IS NOT NULL OR l.kind <> 'gone')
ORDER BY (l.new_grade IN ('A', 'B') OR COALESCE(f.old_grade IN ('A', 'B'), FALSE)) DESC,
         ABS(l.score - COALESCE(f.old_score, 0)) DESC,
         c.customer_id
LIMIT 40
