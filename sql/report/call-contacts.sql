-- one row per customer of some numbers who was spoken to: the last time up to :date
SELECT t.customer_no, t.contacted_on, t.channel, t.employee, t.subject
FROM (SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.customer_no ORDER BY c.contacted_on DESC, c.source_no, c.row_no DESC) AS nth
      FROM contact c
      WHERE c.customer_no IN (:customers) AND c.contacted_on <= :date) t
WHERE t.nth = 1
