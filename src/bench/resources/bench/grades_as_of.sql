-- one row per active customer as of a date: the grade, straight from the facts
INSERT INTO graded_as_of (business_date, customer_no, grade)
WITH scores AS (
    SELECT f.customer_no,
           SUM(CASE WHEN f.business_date > :date - INTERVAL 365 DAY
                    THEN f.net_revenue - f.cost - ROUND(f.uncosted * 0.7, 4) END) AS score,
           MAX(CASE WHEN f.orders > 0 THEN f.business_date ELSE DATE '1000-01-01' END) AS last_order
    FROM fact_customer_day f
    WHERE f.business_date <= :date
      AND f.customer_no > 1
    GROUP BY f.customer_no
), ranked AS (
    SELECT customer_no, score,
           COUNT(*) OVER (ORDER BY score DESC RANGE UNBOUNDED PRECEDING) AS no_worse,
           COUNT(*) OVER () AS customers
    FROM scores
    WHERE last_order > :date - INTERVAL 365 DAY
)
SELECT :date, customer_no,
       CASE WHEN score > 0 AND no_worse <= ROUND(customers * 0.05) THEN 'A'
            WHEN score > 0 AND no_worse <= ROUND(customers * 0.20) THEN 'B'
            WHEN no_worse <= ROUND(customers * 0.50) THEN 'C'
            WHEN no_worse <= ROUND(customers * 0.80) THEN 'D'
            ELSE 'E' END
FROM ranked
