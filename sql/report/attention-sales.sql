-- one row per year and kind of sale, the last year first and the first orders before the repeated ones
SELECT s.year_no, s.sale, s.orders, s.net_revenue, s.net_revenue_share, s.net_profit, s.net_profit_share
FROM attention_night n
JOIN attention_sales s ON s.year_no IN (1, 2)
WHERE n.as_of = :date
ORDER BY s.year_no, CASE s.sale WHEN 'first' THEN 1 ELSE 2 END
