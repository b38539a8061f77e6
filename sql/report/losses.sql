-- one row per customer who was taken for lost in the :days days up to :date, the costliest first, the first :rows of them
SELECT s.customer_no, c.customer_id, c.name, c.account_manager, s.since AS lost_on, s.at_stake,
       (SELECT MIN(f.business_date)
        FROM fact_customer_day f
        WHERE f.customer_no = s.customer_no AND f.orders > 0) AS first_order,
       (SELECT MAX(f.business_date)
        FROM fact_customer_day f
        WHERE f.customer_no = s.customer_no AND f.orders > 0 AND f.business_date <= s.since) AS last_order,
       (SELECT MIN(f.business_date)
        FROM fact_customer_day f
        WHERE f.customer_no = s.customer_no AND f.orders > 0 AND f.business_date > s.since AND f.business_date <= :date) AS came_back_on,
       COUNT(*) OVER () AS in_all,
       SUM(s.at_stake) OVER () AS at_stake_in_all
FROM customer_sign s
JOIN customer c ON c.customer_no = s.customer_no
WHERE s.sign = 'lost'
  AND s.since <= :date
  AND s.since > :date - INTERVAL :days DAY
ORDER BY s.at_stake DESC, c.customer_id
LIMIT :rows
