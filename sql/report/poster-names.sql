-- one row per customer of the golden list of the last graded night with a record and a name
SELECT g.customer_no, c.name
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
WHERE g.grade IN ('A', 'B')
  AND NOT g.lapsed
  AND c.known
  AND c.name IS NOT NULL
ORDER BY g.customer_no
