-- one row per feed, source and business date with a fact of some customers: to be read again from the source
INSERT IGNORE INTO day_to_read_again (feed, source_no, business_date)
SELECT DISTINCT 'transactions', f.source_no, f.business_date
FROM fact_customer_day f
JOIN source s ON s.source_no = f.source_no
WHERE f.customer_no IN (:numbers)
  AND NOT (s.history_given AND f.business_date < s.history_from)
UNION
SELECT DISTINCT 'service', f.source_no, f.business_date
FROM fact_service_day f
WHERE f.customer_no IN (:numbers)
