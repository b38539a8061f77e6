-- one row per customer who was sent in some days up to a date by one who got no thank-you from that day on; the longest waiting first
SELECT r.referred_on,
       c.customer_id,
       c.name,
       c.account_manager,
       other.customer_id AS sent_id,
       other.name AS sent_name,
       COALESCE(x.orders_life, 0) AS orders_life,
       COALESCE(x.net_profit_life, 0) AS net_profit_life
FROM referred_customer r
JOIN customer c ON c.customer_no = r.referrer_no
JOIN customer other ON other.customer_no = r.customer_no
LEFT JOIN customer_metric x ON x.customer_no = r.customer_no
WHERE r.referred_on > :from
  AND r.referred_on <= :date
  AND c.known
  AND c.customer_no > 1
  AND NOT EXISTS (SELECT 1
                  FROM contact t
                  WHERE t.customer_no = r.referrer_no
                    AND t.contacted_on >= r.referred_on
                    AND LOWER(t.subject) REGEXP :thanks)
ORDER BY r.referred_on, c.customer_id, other.customer_id
