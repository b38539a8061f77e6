-- one row per customer and business date after one on which another grade was earned, by day; days since 1970
SELECT TO_DAYS(business_date) - 719528, customer_no, old_grade, new_grade
FROM earned_grade
WHERE business_date > ?
ORDER BY business_date
