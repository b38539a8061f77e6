-- one row per customer. Their day of joining (create_date) is that on which the sample was loaded, and is left out.
SELECT c.customer_id,
       CONCAT(c.first_name, ' ', c.last_name) AS name,
       'person'                               AS kind,
       c.email,
       a.phone,
       a.address                              AS address_line_1,
       a.district                             AS address_line_2,
       a.postal_code,
       ci.city,
       co.country,
       CONCAT(m.first_name, ' ', m.last_name) AS account_manager
FROM customer c
LEFT JOIN address a ON a.address_id = c.address_id
LEFT JOIN city ci ON ci.city_id = a.city_id
LEFT JOIN country co ON co.country_id = ci.country_id
LEFT JOIN store s ON s.store_id = c.store_id
LEFT JOIN staff m ON m.staff_id = s.manager_staff_id
