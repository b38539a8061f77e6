-- one row: how many of the active customers are enough for 80 % of their profit, and how many cost money
WITH active AS (
    SELECT ROW_NUMBER() OVER (ORDER BY m.net_profit_365 DESC, m.customer_no) AS place,
           SUM(m.net_profit_365) OVER (ORDER BY m.net_profit_365 DESC, m.customer_no
                                      ROWS UNBOUNDED PRECEDING) AS so_far,
           m.net_profit_365 AS net_profit
    FROM customer_metric m
    JOIN customer_grade g ON g.customer_no = m.customer_no AND NOT g.lapsed),
whole AS (
    SELECT SUM(net_profit) AS net_profit FROM active)
SELECT COUNT(*)                                                          AS customers,
       MIN(CASE WHEN so_far >= 0.8 * whole.net_profit THEN place END)    AS enough,
       COALESCE(SUM(active.net_profit < 0), 0)                           AS losing,
       COALESCE(SUM(CASE WHEN active.net_profit < 0 THEN active.net_profit END), 0) AS lost
FROM active
CROSS JOIN whole
