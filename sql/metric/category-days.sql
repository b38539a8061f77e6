-- one row per customer, category and day with a sale: the net revenue
SELECT f.customer_no, f.category_no, f.business_date, SUM(f.net_revenue) AS net_revenue
FROM (SELECT customer_no, business_date, source_no
      FROM fact_customer_day
      WHERE /* which */
        AND customer_no > 1) d
JOIN fact_category_day f
  ON f.business_date = d.business_date AND f.customer_no = d.customer_no AND f.source_no = d.source_no
JOIN category c ON c.category_no = f.category_no
WHERE c.name <> ''
  AND f.sale_lines > 0
GROUP BY f.customer_no, f.category_no, f.business_date
ORDER BY f.customer_no, f.category_no, f.business_date
