-- one row per case that is an incident or a problem; questions are none, nor is what was rejected or entered twice. All times
-- are UTC.
WITH address AS (
    SELECT x.entity_type, x.entity_id, MIN(LOWER(TRIM(CONVERT(e.name USING utf8mb4))) COLLATE utf8mb4_bin) AS mail
    FROM entity_email_address x
    JOIN email_address e ON e.id = x.email_address_id
    WHERE x.entity_type IN ('Account', 'Contact') AND x.`primary` = 1 AND x.deleted = 0 AND e.deleted = 0
    GROUP BY x.entity_type, x.entity_id
)
SELECT c.id         AS complaint_id,
       COALESCE(d.mail, e.mail, f.mail) AS customer_id,
       c.created_at AS opened_at,
       CASE WHEN c.status = 'Closed' THEN c.modified_at END AS closed_at,
       c.name       AS subject
FROM `case` c
LEFT JOIN account a ON a.id = c.account_id AND a.deleted = 0
LEFT JOIN address d ON d.entity_type = 'Account' AND d.entity_id = a.id
LEFT JOIN contact p ON p.id = c.contact_id AND p.deleted = 0
LEFT JOIN account o ON o.id = p.account_id AND o.deleted = 0
LEFT JOIN address e ON e.entity_type = 'Account' AND e.entity_id = o.id
LEFT JOIN address f ON f.entity_type = 'Contact' AND f.entity_id = p.id
WHERE c.created_at >= :from AND c.created_at < :to
  AND c.type IN ('Incident', 'Problem')
  AND c.status NOT IN ('Rejected', 'Duplicate') AND c.deleted = 0
