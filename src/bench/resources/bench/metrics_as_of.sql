-- one row per active customer as of a date: metrics and grade straight from the lines, as somebody without a job of ours would ask
INSERT INTO measured_as_of
WITH days AS (
    SELECT customer_no, DATE(sold_at) AS day,
           COUNT(DISTINCT CASE WHEN quantity > 0 AND net_amount > 0 THEN receipt_no END) AS orders,
           SUM(net_amount) AS net_revenue,
           SUM(IFNULL(cost, 0)) AS cost,
           SUM(CASE WHEN cost IS NULL THEN net_amount ELSE 0 END) AS uncosted
    FROM shop.sales
    WHERE sold_at < :date + INTERVAL 1 DAY
      AND customer_no IS NOT NULL
    GROUP BY customer_no, DATE(sold_at)
), profits AS (
    SELECT customer_no, day, orders, net_revenue, net_revenue - cost - ROUND(uncosted * 0.7, 4) AS net_profit
    FROM days
), measured AS (
    SELECT customer_no,
           MAX(CASE WHEN orders > 0 THEN day ELSE DATE '1000-01-01' END) AS last_order,
           SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN orders ELSE 0 END) AS orders_30,
           SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN orders ELSE 0 END) AS orders_365,
           SUM(orders) AS orders_life,
           SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN net_revenue ELSE 0 END) AS net_revenue_30,
           SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN net_revenue ELSE 0 END) AS net_revenue_365,
           SUM(net_revenue) AS net_revenue_life,
           SUM(CASE WHEN day > :date - INTERVAL 30 DAY THEN net_profit ELSE 0 END) AS net_profit_30,
           SUM(CASE WHEN day > :date - INTERVAL 365 DAY THEN net_profit ELSE 0 END) AS score
    FROM profits
    GROUP BY customer_no
)
SELECT :date, m.*,
       CASE WHEN score > 0 AND COUNT(*) OVER best <= ROUND(COUNT(*) OVER () * 0.05) THEN 'A'
            WHEN score > 0 AND COUNT(*) OVER best <= ROUND(COUNT(*) OVER () * 0.20) THEN 'B'
            WHEN COUNT(*) OVER best <= ROUND(COUNT(*) OVER () * 0.50) THEN 'C'
            WHEN COUNT(*) OVER best <= ROUND(COUNT(*) OVER () * 0.80) THEN 'D'
            ELSE 'E' END
FROM measured m
WHERE last_order > :date - INTERVAL 365 DAY
WINDOW best AS (ORDER BY score DESC RANGE UNBOUNDED PRECEDING)
