-- one row per mail address of an account, and of a contact whose account has none or who has no account. An account comes before
-- a contact of the same address, and the older id before the newer.
WITH address AS (
    SELECT x.entity_type, x.entity_id, MIN(LOWER(TRIM(CONVERT(e.name USING utf8mb4))) COLLATE utf8mb4_bin) AS mail
    FROM entity_email_address x
    JOIN email_address e ON e.id = x.email_address_id
    WHERE x.entity_type IN ('Account', 'Contact') AND x.`primary` = 1 AND x.deleted = 0 AND e.deleted = 0
    GROUP BY x.entity_type, x.entity_id
),
telephone AS (
    SELECT x.entity_type, x.entity_id, MIN(t.name) AS number
    FROM entity_phone_number x
    JOIN phone_number t ON t.id = x.phone_number_id
    WHERE x.entity_type IN ('Account', 'Contact') AND x.`primary` = 1 AND x.deleted = 0 AND t.deleted = 0
    GROUP BY x.entity_type, x.entity_id
),
record AS (
    SELECT d.mail, 1 AS place, a.id, 'Account' COLLATE utf8mb4_bin AS entity_type, 'business' AS kind,
           CONVERT(a.name USING utf8mb4)                         AS name,
           CONVERT(a.billing_address_street USING utf8mb4)       AS street,
           CONVERT(a.billing_address_postal_code USING utf8mb4)  AS postal_code,
           CONVERT(a.billing_address_city USING utf8mb4)         AS city,
           CONVERT(a.billing_address_country USING utf8mb4)      AS country,
           a.assigned_user_id
    FROM account a
    JOIN address d ON d.entity_type = 'Account' AND d.entity_id = a.id
    WHERE a.deleted = 0
    UNION ALL
    SELECT d.mail, 2, c.id, 'Contact' COLLATE utf8mb4_bin, 'person',
           CONVERT(CONCAT_WS(' ', c.first_name, c.last_name) USING utf8mb4),
           CONVERT(c.address_street USING utf8mb4),
           CONVERT(c.address_postal_code USING utf8mb4),
           CONVERT(c.address_city USING utf8mb4),
           CONVERT(c.address_country USING utf8mb4),
           c.assigned_user_id
    FROM contact c
    JOIN address d ON d.entity_type = 'Contact' AND d.entity_id = c.id
    LEFT JOIN account a ON a.id = c.account_id AND a.deleted = 0
    LEFT JOIN address o ON o.entity_type = 'Account' AND o.entity_id = a.id
    WHERE c.deleted = 0 AND o.mail IS NULL
),
ranked AS (
    SELECT r.*, ROW_NUMBER() OVER (PARTITION BY r.mail ORDER BY r.place, r.id) AS turn
    FROM record r
)
SELECT r.mail        AS customer_id,
       r.name,
       r.kind,
       r.mail        AS email,
       t.number      AS phone,
       r.street      AS address_line_1,
       r.postal_code,
       r.city,
       r.country,
       NULLIF(TRIM(CONCAT_WS(' ', u.first_name, u.last_name)), '') AS account_manager
FROM ranked r
LEFT JOIN telephone t ON t.entity_type = r.entity_type AND t.entity_id = r.id
LEFT JOIN `user` u ON u.id = r.assigned_user_id AND u.deleted = 0
WHERE r.turn = 1
