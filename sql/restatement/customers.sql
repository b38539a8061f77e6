-- one row per customer whose grade or score differs, changed grades first, the largest difference first
SELECT c.customer_id, c.name, r.grade_before, r.score_before, r.grade_after, r.score_after
FROM restatement_customer r
JOIN customer c ON c.customer_no = r.customer_no
WHERE r.restatement_no = :restatement
ORDER BY r.grade_before <=> r.grade_after,
         ABS(COALESCE(r.score_after, 0) - COALESCE(r.score_before, 0)) DESC, c.customer_id
