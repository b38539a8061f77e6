-- one row per customer with a line: every figure of the metrics as of :date, out of all lines
CREATE TABLE dba_metric (PRIMARY KEY (customer_no)) AS
SELECT customer_no,
       FROM_DAYS(MIN(CASE WHEN ordered THEN TO_DAYS(day) END)) AS first_order,
       FROM_DAYS(MAX(CASE WHEN ordered THEN TO_DAYS(day) END)) AS last_order,
       SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN ordered ELSE 0 END)   AS orders_30,
       SUM(CASE WHEN day > :date - INTERVAL 90 DAY THEN ordered ELSE 0 END)   AS orders_90,
       SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN ordered ELSE 0 END)  AS orders_365,
       SUM(ordered)                                                           AS orders_life,
       SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN net ELSE 0 END)       AS net_revenue_30,
       SUM(CASE WHEN day > :date - INTERVAL 90 DAY THEN net ELSE 0 END)       AS net_revenue_90,
       SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN net ELSE 0 END)      AS net_revenue_365,
       SUM(net)                                                               AS net_revenue_life,
       SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN returned ELSE 0 END)  AS returns_30,
       SUM(CASE WHEN day > :date - INTERVAL 90 DAY THEN returned ELSE 0 END)  AS returns_90,
       SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN returned ELSE 0 END) AS returns_365,
       SUM(returned)                                                          AS returns_life,
       SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN profit ELSE 0 END)    AS net_profit_30,
       SUM(CASE WHEN day > :date - INTERVAL 90 DAY THEN profit ELSE 0 END)    AS net_profit_90,
       SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN profit ELSE 0 END)   AS net_profit_365,
       SUM(profit)                                                            AS net_profit_life
FROM (SELECT receipt_no,
             MIN(customer_no)                                                              AS customer_no,
             DATE(MIN(sold_at))                                                            AS day,
             MAX(NOT (quantity < 0 OR net_amount < 0) AND net_amount > 0)                  AS ordered,
             SUM(net_amount)                                                               AS net,
             SUM(CASE WHEN quantity < 0 OR net_amount < 0 THEN net_amount ELSE 0 END)      AS returned,
             SUM(net_amount - COALESCE(cost, net_amount * 0.7))                            AS profit
      FROM shop.sales
      WHERE sold_at < :date + INTERVAL 1 DAY AND customer_no IS NOT NULL
      GROUP BY receipt_no) receipts
GROUP BY customer_no;

-- one row per customer and category with net revenue in 365 days, the first by revenue with place 1
CREATE TABLE dba_category (PRIMARY KEY (customer_no, place)) AS
SELECT customer_no, category, ROW_NUMBER() OVER (PARTITION BY customer_no ORDER BY net DESC, category) AS place
FROM (SELECT customer_no, category, SUM(net_amount) AS net
      FROM shop.sales
      WHERE sold_at >= :date - INTERVAL 364 DAY AND sold_at < :date + INTERVAL 1 DAY AND customer_no IS NOT NULL
      GROUP BY customer_no, category
      HAVING SUM(net_amount) > 0) sums;

-- one row per customer who has ordered: the grade
CREATE TABLE dba_grade (PRIMARY KEY (customer_no)) AS
SELECT customer_no,
       CASE WHEN at_least <= ROUND(customers * 0.05) AND score > 0 THEN 'A'
            WHEN at_least <= ROUND(customers * 0.20) AND score > 0 THEN 'B'
            WHEN at_least <= ROUND(customers * 0.50) THEN 'C'
            WHEN at_least <= ROUND(customers * 0.80) THEN 'D'
            ELSE 'E' END AS grade,
       FALSE AS lapsed
FROM (SELECT customer_no,
             net_profit_365 AS score,
             COUNT(*) OVER (ORDER BY net_profit_365 DESC) AS at_least,
             COUNT(*) OVER () AS customers
      FROM dba_metric
      WHERE last_order > :date - INTERVAL 365 DAY) ranked;

INSERT INTO dba_grade
SELECT customer_no, 'E', TRUE
FROM dba_metric
WHERE last_order <= :date - INTERVAL 365 DAY
