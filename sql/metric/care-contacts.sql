-- one row per customer with a contact up to a date: how many in 365 days, the last, and the next that is planned after the date
SELECT t.customer_no,
       SUM(t.contacted_on > :yearBefore) AS contacts_365,
       MAX(t.contacted_on) AS last_contact,
       MIN(CASE WHEN t.next_contact_on > :date THEN t.next_contact_on END) AS next_contact
FROM contact t
WHERE t.customer_no IN (:customers)
  AND t.contacted_on <= :date
GROUP BY t.customer_no
