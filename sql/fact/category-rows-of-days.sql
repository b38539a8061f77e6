-- one row per customer and category with a line on one of some days: its figures, as in rows-of-days.sql
SELECT f.business_date, f.customer_no, f.category_no, f.sale_lines, CAST(f.units * 1000 AS SIGNED),
       CAST(f.net_revenue * 10000 AS SIGNED), CAST(f.cost * 10000 AS SIGNED), CAST(f.uncosted * 10000 AS SIGNED)
FROM fact_category_day f
WHERE f.business_date IN (:days)
  AND f.source_no = :sourceNo
