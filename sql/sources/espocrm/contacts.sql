-- one row per call held, meeting held, and mail sent or received. The customer is the mail address of the account, else of
-- the contact, as in customers.sql. All times are UTC.
WITH address AS (
    SELECT x.entity_type, x.entity_id, MIN(LOWER(TRIM(CONVERT(e.name USING utf8mb4))) COLLATE utf8mb4_bin) AS mail
    FROM entity_email_address x
    JOIN email_address e ON e.id = x.email_address_id
    WHERE x.entity_type IN ('Account', 'Contact') AND x.`primary` = 1 AND x.deleted = 0 AND e.deleted = 0
    GROUP BY x.entity_type, x.entity_id
),
customer AS (
    SELECT 'Account' COLLATE utf8mb4_bin AS entity_type, a.id, d.mail
    FROM account a
    JOIN address d ON d.entity_type = 'Account' AND d.entity_id = a.id
    WHERE a.deleted = 0
    UNION ALL
    SELECT 'Contact' COLLATE utf8mb4_bin, c.id, COALESCE(o.mail, d.mail)
    FROM contact c
    LEFT JOIN address d ON d.entity_type = 'Contact' AND d.entity_id = c.id
    LEFT JOIN account a ON a.id = c.account_id AND a.deleted = 0
    LEFT JOIN address o ON o.entity_type = 'Account' AND o.entity_id = a.id
    WHERE c.deleted = 0
),
activity AS (
    SELECT CONCAT('call ', c.id) AS contact_id, c.date_start AS contacted_at, 'call' AS channel,
           TIMESTAMPDIFF(SECOND, c.date_start, c.date_end) AS seconds, c.name AS subject, c.assigned_user_id,
           c.account_id, c.parent_type, c.parent_id,
           (SELECT MIN(k.mail)
            FROM call_contact x
            JOIN customer k ON k.entity_type = 'Contact' AND k.id = x.contact_id
            WHERE x.call_id = c.id AND x.deleted = 0) AS attending
    FROM `call` c
    WHERE c.date_start >= :from AND c.date_start < :to
      AND c.status = 'Held' AND c.deleted = 0
    UNION ALL
    -- a meeting that takes the whole day says nothing of the hours spent
    SELECT CONCAT('meeting ', m.id), m.date_start, 'meeting',
           CASE WHEN m.date_start_date IS NULL THEN TIMESTAMPDIFF(SECOND, m.date_start, m.date_end) END,
           m.name, m.assigned_user_id, m.account_id, m.parent_type, m.parent_id,
           (SELECT MIN(k.mail)
            FROM contact_meeting x
            JOIN customer k ON k.entity_type = 'Contact' AND k.id = x.contact_id
            WHERE x.meeting_id = m.id AND x.deleted = 0)
    FROM meeting m
    WHERE m.date_start >= :from AND m.date_start < :to
      AND m.status = 'Held' AND m.deleted = 0
)
SELECT a.contact_id,
       COALESCE(o.mail, p.mail, a.attending) AS customer_id,
       a.contacted_at,
       a.channel,
       NULLIF(TRIM(CONCAT_WS(' ', u.first_name, u.last_name)), '') AS employee,
       CAST(a.seconds / 60 AS DECIMAL(19, 4)) AS minutes,
       a.subject
FROM activity a
LEFT JOIN customer o ON o.entity_type = 'Account' AND o.id = a.account_id
LEFT JOIN customer p ON p.entity_type = a.parent_type AND p.id = a.parent_id
LEFT JOIN `user` u ON u.id = a.assigned_user_id AND u.deleted = 0
UNION ALL
-- mails have no length; those with nobody whom the CRM knows are no contacts with customers
SELECT CONCAT('mail ', e.id), MIN(k.mail), e.date_sent, 'mail',
       NULLIF(TRIM(CONCAT_WS(' ', u.first_name, u.last_name)), ''),
       NULL,
       e.name
FROM email e
JOIN email_email_address x ON x.email_id = e.id AND x.address_type IN ('from', 'to') AND x.deleted = 0
JOIN entity_email_address n ON n.email_address_id = x.email_address_id AND n.deleted = 0
JOIN customer k ON k.entity_type = n.entity_type AND k.id = n.entity_id AND k.mail IS NOT NULL
LEFT JOIN `user` u ON u.id = e.assigned_user_id AND u.deleted = 0
WHERE e.date_sent >= :from AND e.date_sent < :to
  AND e.status IN ('Sent', 'Archived') AND e.deleted = 0
GROUP BY e.id, e.date_sent, e.name, u.first_name, u.last_name
