-- one row per customer, day and source of sales up to the first order, that day included, of those won in two years: the audience of the
-- customer as of the last night, the day in days since 1970, amounts in ten-thousandths
SELECT CASE WHEN m.last_order > :recentFrom THEN 'RECENT' ELSE 'OTHERS' END AS audience,
       f.business_date < m.first_order AS as_prospect,
       TO_DAYS(f.business_date) - 719528 AS day_no,
       f.orders,
       CAST(f.net_revenue * 10000 AS SIGNED) AS net_revenue,
       CAST(f.cost * 10000 AS SIGNED) AS cost,
       CAST(f.uncosted * 10000 AS SIGNED) AS uncosted
FROM customer_metric m
JOIN fact_customer_day f
  ON f.customer_no = m.customer_no
 AND f.business_date > :from730
 AND f.business_date <= m.first_order
WHERE m.first_order > :from730
