-- one row per customer, day and source: what was sold
SELECT f.customer_no, f.business_date, f.orders, f.units, f.discount, f.net_revenue, f.returns, f.cost, f.uncosted
FROM fact_customer_day f
WHERE /* which */
  AND f.customer_no > 1
