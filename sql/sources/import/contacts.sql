-- one row per imported contact
SELECT contact_id, customer_id, contacted_at, channel, employee, minutes, subject, next_contact_on
FROM import_contacts
WHERE contacted_at >= :from AND contacted_at < :to
