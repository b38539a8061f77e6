-- one row per customer, day and source of some days, by day: what makes up the net profit, in ten-thousandths
SELECT f.business_date, f.customer_no, f.orders,
       CAST(f.net_revenue * 10000 AS SIGNED), CAST(f.returns * 10000 AS SIGNED),
       CAST(f.cost * 10000 AS SIGNED), CAST(f.uncosted * 10000 AS SIGNED)
FROM fact_customer_day f
WHERE f.business_date BETWEEN ? AND ?
  AND f.customer_no > 1
ORDER BY f.business_date
