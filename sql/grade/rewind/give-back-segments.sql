-- one row per customer whose segment changed on or after a date: the one that was in force before, as the change before that says;
-- bands follow with the night that is done again
INSERT INTO customer_segment (customer_no, recency, frequency, money, segment, since, previous)
SELECT e.customer_no, 0, 0, 0, e.old_segment, b.business_date, b.old_segment
FROM segment_change e
JOIN (SELECT customer_no, MIN(business_date) AS business_date
      FROM segment_change
      WHERE business_date >= :date
      GROUP BY customer_no) first
  ON first.customer_no = e.customer_no AND first.business_date = e.business_date
JOIN segment_change b
  ON b.customer_no = e.customer_no
 AND b.business_date = (SELECT MAX(x.business_date)
                        FROM segment_change x
                        WHERE x.customer_no = e.customer_no AND x.business_date < e.business_date)
WHERE e.old_segment IS NOT NULL
ON DUPLICATE KEY UPDATE segment = VALUES(segment), since = VALUES(since), previous = VALUES(previous)
