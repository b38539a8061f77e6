-- one row per document made since some customers were first graded
SELECT e.file
FROM edition e
WHERE e.business_date >= (SELECT MIN(m.business_date) FROM movement m WHERE m.customer_no IN (:numbers))
ORDER BY e.business_date, e.document, e.recipient, e.format <> 'pdf', e.format
