-- one row per customer whom another one sent
SELECT customer_no, referrer_no
FROM referred_customer
