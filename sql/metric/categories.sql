-- one row per customer and category with net revenue above zero, the largest first
SELECT f.customer_no, f.category_no, SUM(f.net_revenue) AS net_revenue
FROM fact_category_day f
JOIN category c ON c.category_no = f.category_no
WHERE /* which */
  AND f.customer_no > 1
  AND c.name <> ''
GROUP BY f.customer_no, f.category_no, c.name
HAVING SUM(f.net_revenue) > 0
ORDER BY f.customer_no, SUM(f.net_revenue) DESC, c.name
