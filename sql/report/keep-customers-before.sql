-- one row per customer with a fact in (:came_after, :came_until], which is added, or in (:left_after, :left_until], which is taken off
INSERT INTO report_customer_before (customer_no, orders, net_profit)
SELECT customer_no, SUM(orders), SUM(profit)
FROM (SELECT customer_no, orders, net_revenue - cost - ROUND(uncosted * :cost_rate, 4) AS profit
      FROM fact_customer_day
      WHERE business_date > :came_after AND business_date <= :came_until
      UNION ALL
      SELECT customer_no, 0, -ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)
      FROM fact_service_day
      WHERE business_date > :came_after AND business_date <= :came_until
      UNION ALL
      SELECT customer_no, -orders, -(net_revenue - cost - ROUND(uncosted * :cost_rate, 4))
      FROM fact_customer_day
      WHERE business_date > :left_after AND business_date <= :left_until
      UNION ALL
      SELECT customer_no, 0, ROUND((minutes * :hour_rate + 60 * complaint_cost) / 60, 4)
      FROM fact_service_day
      WHERE business_date > :left_after AND business_date <= :left_until) moved
GROUP BY customer_no
ON DUPLICATE KEY UPDATE orders = orders + VALUES(orders), net_profit = net_profit + VALUES(net_profit)
