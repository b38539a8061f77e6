-- one row per time that a customer was lost: since when, and the first order since
SELECT s.customer_no,
       c.customer_id,
       c.name,
       s.since AS lost_on,
       s.at_stake,
       (SELECT MAX(f.business_date)
        FROM fact_customer_day f
        WHERE f.customer_no = s.customer_no AND f.orders > 0 AND f.business_date <= s.since) AS last_order,
       (SELECT MIN(f.business_date)
        FROM fact_customer_day f
        WHERE f.customer_no = s.customer_no AND f.orders > 0 AND f.business_date > s.since) AS came_back_on
FROM customer_sign s
JOIN customer c ON c.customer_no = s.customer_no
WHERE s.sign = 'lost'
  AND (:year IS NULL OR YEAR(s.since) = :year)
ORDER BY s.at_stake DESC, c.customer_id, s.since
