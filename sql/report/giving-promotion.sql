-- one row: the plan of promotion that began last, what it means for recent and for other customers, and what was really spent
SELECT p.from_date, p.to_date, p.budget, p.recent_days, p.recent_least,
       s.spent_to, s.recent, s.others, s.share, s.missing, s.light,
       (SELECT COALESCE(SUM(a.amount), 0)
        FROM promotion_share a
        WHERE a.from_date = p.from_date AND a.to_date = p.to_date AND a.recent) AS planned_recent
FROM promotion_plan p
LEFT JOIN promotion_spent s ON s.from_date = p.from_date AND s.to_date = p.to_date
WHERE p.from_date <= :date
ORDER BY p.from_date DESC, p.to_date DESC
LIMIT 1
