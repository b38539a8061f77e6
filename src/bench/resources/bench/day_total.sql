-- one row per business date with at least one line: what the source adds up to, beside what the facts add up to
INSERT INTO day_total
SELECT l.business_date,
       1,
       l.source_lines,
       l.source_net,
       NULL,
       f.fact_lines,
       f.fact_net,
       0,
       0,
       f.orders,
       f.returns,
       f.cost,
       f.uncosted,
       l.guest_lines,
       l.guest_net,
       l.guest_cost,
       l.guest_uncosted,
       0,
       1
FROM (SELECT DATE(sold_at) AS business_date,
             COUNT(*) AS source_lines,
             SUM(net_amount) AS source_net,
             SUM(customer_no IS NULL) AS guest_lines,
             SUM(CASE WHEN customer_no IS NULL THEN net_amount ELSE 0 END) AS guest_net,
             SUM(CASE WHEN customer_no IS NULL THEN COALESCE(cost, 0) ELSE 0 END) AS guest_cost,
             SUM(CASE WHEN customer_no IS NULL AND cost IS NULL THEN net_amount ELSE 0 END) AS guest_uncosted
      FROM shop.sales
      WHERE sold_at >= ? AND sold_at < ?
      GROUP BY DATE(sold_at)) l
JOIN (SELECT business_date,
             SUM(sale_lines + return_lines) AS fact_lines,
             SUM(net_revenue) AS fact_net,
             SUM(orders) AS orders,
             SUM(returns) AS returns,
             SUM(cost) AS cost,
             SUM(uncosted) AS uncosted
      FROM fact_customer_day
      GROUP BY business_date) f
  ON f.business_date = l.business_date
