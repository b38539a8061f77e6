-- one row per customer with a line on one of some days: its figures, amounts in ten-thousandths, units in thousandths
SELECT f.business_date, f.customer_no, f.orders, f.sale_lines, f.return_lines, CAST(f.units * 1000 AS SIGNED),
       CAST(f.discount * 10000 AS SIGNED), CAST(f.returns * 10000 AS SIGNED), CAST(f.net_revenue * 10000 AS SIGNED),
       CAST(f.cost * 10000 AS SIGNED), CAST(f.uncosted * 10000 AS SIGNED)
FROM fact_customer_day f
WHERE f.business_date IN (:days)
  AND f.source_no = :sourceNo
