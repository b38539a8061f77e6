-- one row per customer of the golden list
SELECT customer_no
FROM customer_grade
WHERE grade IN ('A', 'B')
