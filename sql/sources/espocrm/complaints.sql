-- one row per case that is an incident or a problem; questions are none, nor is what was rejected or entered twice. The customer
-- is found as in contacts.sql. All times are UTC.
WITH complaint AS (
    SELECT c.id, c.name, c.status, c.created_at, c.modified_at, c.account_id, c.contact_id
    FROM `case` c
    WHERE c.created_at >= :from AND c.created_at < :to
      AND c.type IN ('Incident', 'Problem')
      AND c.status NOT IN ('Rejected', 'Duplicate') AND c.deleted = 0
),
party AS (
    SELECT c.id, 1 AS place, o.id AS entity_id
    FROM complaint c
    JOIN account o ON o.id = c.account_id AND o.deleted = 0
    UNION ALL
    SELECT c.id, 2, o.id
    FROM complaint c
    JOIN contact p ON p.id = c.contact_id AND p.deleted = 0
    JOIN account o ON o.id = p.account_id AND o.deleted = 0
    UNION ALL
    SELECT c.id, 3, p.id
    FROM complaint c
    JOIN contact p ON p.id = c.contact_id AND p.deleted = 0
),
customer AS (
    SELECT p.id,
           SUBSTRING(MIN(CONCAT(p.place, ' ', LOWER(TRIM(CONVERT(e.name USING utf8mb4)))) COLLATE utf8mb4_bin), 3) AS mail
    FROM party p
    JOIN entity_email_address x
      ON x.entity_id = p.entity_id AND x.entity_type IN ('Account', 'Contact') AND x.`primary` = 1 AND x.deleted = 0
    JOIN email_address e ON e.id = x.email_address_id AND e.deleted = 0
    GROUP BY p.id
)
SELECT c.id         AS complaint_id,
       k.mail       AS customer_id,
       c.created_at AS opened_at,
       CASE WHEN c.status = 'Closed' THEN c.modified_at END AS closed_at,
       c.name       AS subject
FROM complaint c
LEFT JOIN customer k ON k.id = c.id
