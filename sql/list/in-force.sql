-- one row per customer graded as of the last night
SELECT g.customer_no, g.grade, g.lapsed, g.since,
       c.customer_id, c.name, c.account_manager, c.email
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
