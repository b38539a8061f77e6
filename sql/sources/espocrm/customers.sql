-- one row per mail address of an account, and of a contact whose account has none or who has no account. An account comes before
-- a contact of the same address, and the lower id before the higher.
WITH record AS (
    SELECT LOWER(TRIM(CONVERT(e.name USING utf8mb4))) COLLATE utf8mb4_bin AS mail,
           1 AS place, a.id, 'business' AS kind, a.name,
           a.billing_address_street      AS street,
           a.billing_address_postal_code AS postal_code,
           a.billing_address_city        AS city,
           a.billing_address_country     AS country,
           a.assigned_user_id
    FROM account a
    JOIN entity_email_address x
      ON x.entity_id = a.id AND x.entity_type = 'Account' AND x.`primary` = 1 AND x.deleted = 0
    JOIN email_address e ON e.id = x.email_address_id AND e.deleted = 0
    WHERE a.deleted = 0
    UNION ALL
    SELECT LOWER(TRIM(CONVERT(e.name USING utf8mb4))) COLLATE utf8mb4_bin,
           2, c.id, 'person', CONCAT_WS(' ', c.first_name, c.last_name),
           c.address_street, c.address_postal_code, c.address_city, c.address_country,
           c.assigned_user_id
    FROM contact c
    JOIN entity_email_address x
      ON x.entity_id = c.id AND x.entity_type = 'Contact' AND x.`primary` = 1 AND x.deleted = 0
    JOIN email_address e ON e.id = x.email_address_id AND e.deleted = 0
    WHERE c.deleted = 0
      AND NOT EXISTS (SELECT 1
                      FROM account o
                      JOIN entity_email_address y
                        ON y.entity_id = o.id AND y.entity_type = 'Account' AND y.`primary` = 1 AND y.deleted = 0
                      JOIN email_address f ON f.id = y.email_address_id AND f.deleted = 0
                      WHERE o.id = c.account_id AND o.deleted = 0)
),
ranked AS (
    SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.mail ORDER BY r.place, r.id) AS turn
    FROM record r
)
SELECT r.mail        AS customer_id,
       r.name,
       r.kind,
       r.mail        AS email,
       (SELECT MIN(t.name)
        FROM entity_phone_number y
        JOIN phone_number t ON t.id = y.phone_number_id AND t.deleted = 0
        WHERE y.entity_id = r.id AND y.entity_type IN ('Account', 'Contact') AND y.`primary` = 1
          AND y.deleted = 0) AS phone,
       r.street      AS address_line_1,
       r.postal_code,
       r.city,
       r.country,
       NULLIF(TRIM(CONCAT_WS(' ', u.first_name, u.last_name)), '') AS account_manager
FROM ranked r
LEFT JOIN `user` u ON u.id = r.assigned_user_id AND u.deleted = 0
WHERE r.turn = 1
