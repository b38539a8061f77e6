-- one row per day with a contact, up to a date
SELECT DISTINCT t.contacted_on
FROM contact t
WHERE t.contacted_on <= :upTo
ORDER BY t.contacted_on
