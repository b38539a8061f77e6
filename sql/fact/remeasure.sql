-- one row per customer with a fact on one of some days that the metrics already cover: to be measured anew
INSERT IGNORE INTO customer_to_remeasure (customer_no)
SELECT f.customer_no
FROM fact_customer_day f
WHERE f.business_date IN (:days)
  AND f.source_no = :sourceNo
  AND f.business_date <= (SELECT COALESCE(s.under_way, s.as_of) FROM metric_state s WHERE s.id = 1)
