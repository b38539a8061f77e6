-- one row per customer who had one of some grades on a day, has a record and counts for himself: what the last night knows of him
SELECT c.customer_no, c.customer_id, c.kind, c.born_on, g.new_grade AS grade,
       COALESCE(s.score, m.net_profit_365, 0) AS score, COALESCE(m.net_profit_365, 0) AS net_profit,
       COALESCE(m.category_revenue_365, '') AS category_revenue, m.main_category_no
FROM movement g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_metric m ON m.customer_no = g.customer_no
LEFT JOIN customer_score s ON s.customer_no = g.customer_no
WHERE g.business_date <= :day
  AND g.new_grade IN (:grades)
  AND NOT EXISTS (SELECT 1
                  FROM movement later
                  WHERE later.customer_no = g.customer_no
                    AND later.business_date > g.business_date
                    AND later.business_date <= :day)
  AND NOT g.new_lapsed
  AND c.known
  AND c.counts_for IS NULL
ORDER BY c.customer_no
