-- one row per customer and category with a line on a day or on the one that leaves the year: what the one brought less the other
SELECT f.customer_no, f.category_no,
       SUM(CASE WHEN f.business_date = :date THEN f.net_revenue ELSE -f.net_revenue END) AS net_revenue
FROM fact_category_day f
JOIN category c ON c.category_no = f.category_no
WHERE f.business_date IN (:date, :left)
  AND f.customer_no BETWEEN :from AND :to
  AND f.customer_no > 1
  AND c.name <> ''
GROUP BY f.customer_no, f.category_no
