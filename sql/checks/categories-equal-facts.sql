-- one row per source and day written tonight whose categories do not add up to the day's total
SELECT t.business_date, t.source_no, t.fact_net, COALESCE(f.net_revenue, 0) AS net_revenue
FROM day_total t
LEFT JOIN (SELECT f.business_date, f.source_no, SUM(f.net_revenue) AS net_revenue
           FROM fact_category_day f
           JOIN day_total written ON written.business_date = f.business_date AND written.source_no = f.source_no
           WHERE written.loaded_in_run = :run
           GROUP BY f.business_date, f.source_no) f
  ON f.business_date = t.business_date AND f.source_no = t.source_no
WHERE t.loaded_in_run = :run
  AND t.fact_net <> COALESCE(f.net_revenue, 0)
