-- one row per customer of some numbers: what a letter needs to know of who it is for
SELECT c.customer_no, c.customer_id, c.name, c.kind, c.locale, c.address_line_1, c.address_line_2, c.postal_code, c.city, c.country,
       c.account_manager,
       LEAST(COALESCE(c.customer_since, x.first_order), COALESCE(x.first_order, c.customer_since)) AS since,
       CASE WHEN x.main_category_share >= :least_share THEN k.name END AS likes,
       EXISTS (SELECT 1 FROM referred_customer r WHERE r.referrer_no = c.customer_no) AS sent_others
FROM customer c
LEFT JOIN customer_metric x ON x.customer_no = c.customer_no
LEFT JOIN category k ON k.category_no = x.main_category_no
WHERE c.customer_no IN (:numbers)
