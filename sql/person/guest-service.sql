-- one row per business date and source with a contact or complaint of some customers, added to those of the guests
INSERT INTO fact_service_day
SELECT p.business_date, 1, p.source_no, p.contacts_made, p.minutes, p.complaints_made, p.complaint_cost
FROM (SELECT g.business_date, g.source_no, SUM(g.contacts) AS contacts_made, SUM(g.minutes) AS minutes,
             SUM(g.complaints) AS complaints_made, SUM(g.complaint_cost) AS complaint_cost
      FROM fact_service_day g
      WHERE g.customer_no IN (:numbers)
      GROUP BY g.business_date, g.source_no) p
ON DUPLICATE KEY UPDATE
    contacts = fact_service_day.contacts + VALUES(contacts),
    minutes = fact_service_day.minutes + VALUES(minutes),
    complaints = fact_service_day.complaints + VALUES(complaints),
    complaint_cost = fact_service_day.complaint_cost + VALUES(complaint_cost)
