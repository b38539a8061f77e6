-- one row per category sold in (:before, :date]: the days after :after, and the same number of days before them
SELECT k.name AS category,
       SUM(CASE WHEN f.business_date > :after THEN f.net_revenue ELSE 0 END)  AS net_revenue,
       SUM(CASE WHEN f.business_date <= :after THEN f.net_revenue ELSE 0 END) AS net_revenue_before,
       SUM(CASE WHEN f.business_date > :after THEN f.margin ELSE 0 END)       AS margin
FROM report_category_day f
JOIN category k ON k.category_no = f.category_no
WHERE f.business_date > :before AND f.business_date <= :date
GROUP BY k.name
ORDER BY margin DESC, k.name
