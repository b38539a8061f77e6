-- one row per imported customer
SELECT customer_id, name, kind, email, phone, locale, address_line_1, address_line_2, postal_code, city, country,
       account_manager, customer_since, born_on, merged_into, parent_id
FROM import_customers
