-- one row: what a customer bought in the 365 days that end with a date
SELECT COALESCE(SUM(f.net_revenue), 0) AS net_revenue,
       COALESCE(SUM(f.returns), 0) AS returns,
       COALESCE(SUM(f.return_lines), 0) AS return_lines,
       (SELECT COALESCE(SUM(r.return_lines), 0)
        FROM returned_sale r
        WHERE r.customer_no = :customer AND r.business_date > :yearBefore AND r.business_date <= :date) AS linked_return_lines,
       COALESCE(SUM(f.discount), 0) AS discount,
       COALESCE(SUM(f.cost), 0) AS cost,
       COALESCE(SUM(f.uncosted), 0) AS uncosted
FROM fact_customer_day f
WHERE f.customer_no = :customer
  AND f.business_date > :yearBefore
  AND f.business_date <= :date
