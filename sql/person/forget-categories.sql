-- removes the lines of some customers by category; their days are found by way of the table that has an index by customer
DELETE g
FROM fact_category_day g
JOIN (SELECT DISTINCT business_date FROM fact_customer_day WHERE customer_no IN (:numbers)) d
  ON d.business_date = g.business_date
WHERE g.customer_no IN (:numbers)
