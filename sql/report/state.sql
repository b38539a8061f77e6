-- one row: how far the tables have come, and how far back they go
SELECT (SELECT as_of FROM metric_state)                                                  AS measured,
       (SELECT MAX(history_from) FROM source)                                            AS history_from,
       (SELECT MIN(business_date) FROM grade_line)                                       AS first_graded,
       (SELECT COUNT(*) FROM customer WHERE known AND customer_no <> 1)                  AS known_customers
