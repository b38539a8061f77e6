-- one row per customer whose latest act up to a date is a pin that holds on it
SELECT p.customer_no
FROM pin p
JOIN (SELECT customer_no, MAX(pin_no) AS pin_no
      FROM pin
      WHERE made_on <= :date
      GROUP BY customer_no) latest ON latest.pin_no = p.pin_no
WHERE p.act = 'pin' AND p.pinned_until >= :date
