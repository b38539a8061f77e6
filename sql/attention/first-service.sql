-- one row per customer, day and source of attention from before the first order until the customer is no longer recent, of those won in
-- two years: the first order and the day in days since 1970, minutes and cost of complaints in ten-thousandths
SELECT TO_DAYS(m.first_order) - 719528, TO_DAYS(f.business_date) - 719528,
       CAST(f.minutes * 10000 AS SIGNED), CAST(f.complaint_cost * 10000 AS SIGNED)
FROM customer_metric m
JOIN fact_service_day f
  ON f.customer_no = m.customer_no
 AND f.business_date > :from730
 AND f.business_date <= :date
 AND f.business_date < m.first_order + INTERVAL :recentDays DAY
WHERE m.first_order > :from730
