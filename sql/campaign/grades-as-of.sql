-- one row per customer of some with a grade as of a date; a dash for one who was no longer graded
SELECT m.customer_no, m.new_grade
FROM movement m
WHERE m.customer_no IN (:customers)
  AND m.business_date = (SELECT MAX(l.business_date)
                         FROM movement l
                         WHERE l.customer_no = m.customer_no
                           AND l.business_date <= :date)
ORDER BY m.customer_no
