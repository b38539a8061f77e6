-- one row per customer whose latest act up to a business date is a pin that holds on it
SELECT c.customer_id, p.made_on, p.pinned_until, p.reason, p.made_by, p.made_at
FROM pin p
JOIN (SELECT customer_no, MAX(pin_no) AS pin_no
      FROM pin
      WHERE made_on <= :date
      GROUP BY customer_no) latest ON latest.pin_no = p.pin_no
JOIN customer c ON c.customer_no = p.customer_no
WHERE p.pinned_until >= :date
