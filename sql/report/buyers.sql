-- one row: who of the known customers bought in the last 30 days
SELECT COALESCE(SUM(m.orders_30 > 0), 0)                                        AS bought,
       COALESCE(SUM(m.first_order > :after), 0)                                 AS first_time,
       COALESCE(SUM(m.orders_30 > 0 AND g.grade IN ('A', 'B')), 0)              AS golden_bought,
       COALESCE(SUM(g.grade IN ('A', 'B')), 0)                                  AS golden,
       COALESCE(SUM(m.returns_30), 0)                                           AS returned
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no AND c.known AND c.customer_no <> 1
LEFT JOIN customer_grade g ON g.customer_no = m.customer_no
