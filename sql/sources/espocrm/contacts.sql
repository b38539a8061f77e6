-- one row per call held, meeting held, and mail sent or received. The customer is the mail address of the account, else of
-- the contact, as in customers.sql. All times are UTC.
WITH activity AS (
    SELECT 'call' AS channel, c.id, c.date_start AS contacted_at,
           TIMESTAMPDIFF(SECOND, c.date_start, c.date_end) AS seconds,
           c.name, c.assigned_user_id, c.account_id, c.parent_type, c.parent_id
    FROM `call` c
    WHERE c.date_start >= :from AND c.date_start < :to
      AND c.status = 'Held' AND c.deleted = 0
    UNION ALL
    -- a meeting that takes the whole day says nothing of the hours spent
    SELECT 'meeting', m.id, m.date_start,
           CASE WHEN m.date_start_date IS NULL THEN TIMESTAMPDIFF(SECOND, m.date_start, m.date_end) END,
           m.name, m.assigned_user_id, m.account_id, m.parent_type, m.parent_id
    FROM meeting m
    WHERE m.date_start >= :from AND m.date_start < :to
      AND m.status = 'Held' AND m.deleted = 0
    UNION ALL
    -- mails have no length
    SELECT 'mail', e.id, e.date_sent, NULL, e.name, e.assigned_user_id, NULL, NULL, NULL
    FROM email e
    WHERE e.date_sent >= :from AND e.date_sent < :to
      AND e.status IN ('Sent', 'Archived') AND e.deleted = 0
),
writer AS (
    -- accounts and contacts who wrote or got a mail
    SELECT a.channel, a.id, n.entity_type, n.entity_id
    FROM activity a
    JOIN email_email_address x ON x.email_id = a.id AND x.address_type IN ('from', 'to') AND x.deleted = 0
    JOIN entity_email_address n ON n.email_address_id = x.email_address_id AND n.deleted = 0
    WHERE a.channel = 'mail'
),
person AS (
    -- contacts: the one under which it was entered first, then those who took part
    SELECT a.channel, a.id, 3 AS place, a.parent_id AS person_id
    FROM activity a
    WHERE a.parent_type = 'Contact'
    UNION ALL
    SELECT a.channel, a.id, 5, x.contact_id
    FROM activity a
    JOIN call_contact x ON x.call_id = a.id AND x.deleted = 0
    WHERE a.channel = 'call'
    UNION ALL
    SELECT a.channel, a.id, 5, x.contact_id
    FROM activity a
    JOIN contact_meeting x ON x.meeting_id = a.id AND x.deleted = 0
    WHERE a.channel = 'meeting'
    UNION ALL
    SELECT w.channel, w.id, 5, w.entity_id
    FROM writer w
    WHERE w.entity_type = 'Contact'
),
party AS (
    -- who may be the customer, by place: an account before a contact
    SELECT a.channel, a.id, 1 AS place, o.id AS entity_id
    FROM activity a
    JOIN account o ON o.id = a.account_id AND o.deleted = 0
    UNION ALL
    SELECT a.channel, a.id, 2, o.id
    FROM activity a
    JOIN account o ON o.id = a.parent_id AND o.deleted = 0
    WHERE a.parent_type = 'Account'
    UNION ALL
    SELECT w.channel, w.id, 2, o.id
    FROM writer w
    JOIN account o ON o.id = w.entity_id AND o.deleted = 0
    WHERE w.entity_type = 'Account'
    UNION ALL
    SELECT p.channel, p.id, p.place, o.id
    FROM person p
    JOIN contact c ON c.id = p.person_id AND c.deleted = 0
    JOIN account o ON o.id = c.account_id AND o.deleted = 0
    UNION ALL
    SELECT p.channel, p.id, p.place + 1, c.id
    FROM person p
    JOIN contact c ON c.id = p.person_id AND c.deleted = 0
),
customer AS (
    -- the address of the first of them who has one
    SELECT p.channel, p.id,
           SUBSTRING(MIN(CONCAT(p.place, ' ', LOWER(TRIM(CONVERT(e.name USING utf8mb4)))) COLLATE utf8mb4_bin), 3) AS mail
    FROM party p
    JOIN entity_email_address x
      ON x.entity_id = p.entity_id AND x.entity_type IN ('Account', 'Contact') AND x.`primary` = 1 AND x.deleted = 0
    JOIN email_address e ON e.id = x.email_address_id AND e.deleted = 0
    GROUP BY p.channel, p.id
)
SELECT CONCAT(a.channel, ' ', a.id) AS contact_id,
       k.mail AS customer_id,
       a.contacted_at,
       a.channel,
       NULLIF(TRIM(CONCAT_WS(' ', u.first_name, u.last_name)), '') AS employee,
       CAST(a.seconds / 60 AS DECIMAL(19, 4)) AS minutes,
       a.name AS subject
FROM activity a
LEFT JOIN customer k ON k.channel = a.channel AND k.id = a.id
LEFT JOIN `user` u ON u.id = a.assigned_user_id AND u.deleted = 0
WHERE a.channel <> 'mail' OR k.mail IS NOT NULL
