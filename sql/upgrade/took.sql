-- one row: of the customers of a plan with a next category, how many bought it in some days
SELECT COALESCE(SUM(NOT s.held_back), 0) AS suggested,
       COALESCE(SUM(NOT s.held_back AND t.customer_no IS NOT NULL), 0) AS suggested_took,
       COALESCE(SUM(s.held_back), 0) AS held_back,
       COALESCE(SUM(s.held_back AND t.customer_no IS NOT NULL), 0) AS held_back_took
FROM second_product s
LEFT JOIN (SELECT DISTINCT customer_no, category_no
           FROM fact_category_day
           WHERE business_date BETWEEN :from AND :to AND sale_lines > 0) t
       ON t.customer_no = s.customer_no AND t.category_no = s.then_no
WHERE s.quarter_from = :quarter
