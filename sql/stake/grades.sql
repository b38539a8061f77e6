-- one row per active customer who is an A, a B or a C
SELECT customer_no, grade
FROM customer_grade
WHERE grade IN ('A', 'B', 'C') AND NOT lapsed
