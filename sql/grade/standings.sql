-- one row per graded customer: the grade in force, since when in days since 1970, the score on that day in ten-thousandths, and the
-- grade that was earned last
SELECT customer_no, grade, lapsed, TO_DAYS(since) - 719528, CAST(score * 10000 AS SIGNED), earned
FROM customer_grade
