-- one row per customer, day and contact up to a date
SELECT t.customer_no, t.contacted_on, t.next_contact_on, t.employee, t.minutes
FROM contact t
WHERE t.customer_no IN (:customers)
  AND t.contacted_on <= :upTo
ORDER BY t.customer_no, t.contacted_on, t.source_no, t.row_no
