-- one row per act of a person who pinned a customer or took the pin away, up to a date
SELECT p.customer_no, p.made_on, p.pinned_until
FROM pin p
WHERE p.customer_no IN (:customers)
  AND p.made_on <= :upTo
ORDER BY p.customer_no, p.pin_no
