-- one row per audience of customers as of the last night, prospects being those who have not ordered: sums of their figures, whatever
-- the day, amounts in ten-thousandths
SELECT CASE WHEN m.first_order IS NULL THEN 'PROSPECTS'
            WHEN m.last_order > :recentFrom THEN 'RECENT'
            ELSE 'OTHERS' END AS audience,
       COUNT(*) AS customers,
       SUM(COALESCE(m.first_order > :from90, FALSE)) AS won_90,
       SUM(COALESCE(m.first_order > :from365, FALSE)) AS won_365,
       SUM(COALESCE(m.last_order > :from365, FALSE)) AS existing,
       CAST(SUM(m.net_profit_90) * 10000 AS SIGNED) AS net_profit_90,
       CAST(SUM(m.net_profit_365) * 10000 AS SIGNED) AS net_profit_365,
       CAST(SUM(m.net_profit_730) * 10000 AS SIGNED) AS net_profit_730,
       CAST(SUM(m.cost_to_serve_90) * 10000 AS SIGNED) AS cost_to_serve_90,
       CAST(SUM(m.cost_to_serve_365) * 10000 AS SIGNED) AS cost_to_serve_365,
       CAST(SUM(m.net_revenue_365) * 10000 AS SIGNED) AS net_revenue_365,
       CAST(SUM(m.net_revenue_730) * 10000 AS SIGNED) AS net_revenue_730,
       SUM(m.orders_365) AS orders_365,
       SUM(m.orders_730) AS orders_730
FROM customer_metric m
GROUP BY 1
