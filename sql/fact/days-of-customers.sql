-- one row per feed, source and business date with a fact or a row of some customers: to be read again
INSERT IGNORE INTO day_to_read_again (feed, source_no, business_date)
SELECT DISTINCT 'transactions', f.source_no, f.business_date
FROM customer c
JOIN fact_customer_day f ON f.customer_no = c.customer_no
JOIN source s ON s.source_no = f.source_no
WHERE c.customer_id IN (:ids)
  AND NOT (s.history_given AND f.business_date < s.history_from)
UNION
SELECT DISTINCT 'service', f.source_no, f.business_date
FROM customer c
JOIN fact_service_day f ON f.customer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.contacted_on
FROM customer c
JOIN contact r ON r.customer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.opened_on
FROM customer c
JOIN complaint r ON r.customer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.promised_on
FROM customer c
JOIN promise r ON r.customer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.asked_on
FROM customer c
JOIN survey r ON r.customer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.offered_on
FROM customer c
JOIN offer r ON r.customer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.referred_on
FROM customer c
JOIN referral r ON r.referrer_no = c.customer_no
WHERE c.customer_id IN (:ids)
UNION
SELECT DISTINCT 'service', r.source_no, r.referred_on
FROM customer c
JOIN referral r ON r.referred_no = c.customer_no
WHERE c.customer_id IN (:ids)
