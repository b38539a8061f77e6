-- one row per customer of customer_metric: the figures of a year and the orders, kept as of a date
INSERT INTO checkpoint_score
  (business_date, customer_no, orders, net_revenue, returns, cost_to_serve, net_profit, first_order, last_order)
SELECT :date, m.customer_no, m.orders_365, m.net_revenue_365, m.returns_365, m.cost_to_serve_365, m.net_profit_365,
       m.first_order, m.last_order
FROM customer_metric m
