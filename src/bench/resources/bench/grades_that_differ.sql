-- one row: how many active customers hold another grade than the movements up to the date say, by our facts and by the lines
WITH latest AS (
    SELECT customer_no, MAX(business_date) AS business_date
    FROM movement
    WHERE business_date <= :date
    GROUP BY customer_no
), published AS (
    SELECT m.customer_no, c.customer_id, m.new_grade
    FROM movement m
    JOIN latest l ON l.customer_no = m.customer_no AND l.business_date = m.business_date
    JOIN customer c ON c.customer_no = m.customer_no
    WHERE NOT m.new_lapsed
)
SELECT (SELECT COUNT(*)
        FROM graded_as_of g
        LEFT JOIN published p ON p.customer_no = g.customer_no
        WHERE g.business_date = :date AND NOT (p.new_grade <=> g.grade)) AS by_facts,
       (SELECT COUNT(*)
        FROM measured_as_of g
        LEFT JOIN published p ON p.customer_id = CAST(g.customer_no AS CHAR)
        WHERE g.business_date = :date AND NOT (p.new_grade <=> g.grade)) AS by_lines
