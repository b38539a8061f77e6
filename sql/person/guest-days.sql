-- one row per business date and source with a line of some customers, added to those of the guests
INSERT INTO fact_customer_day
SELECT p.business_date, 1, p.source_no, p.orders_made, p.lines_of_sale, p.lines_of_return, p.units, p.discount,
       p.returns_made, p.net_revenue, p.cost, p.uncosted
FROM (SELECT g.business_date, g.source_no, SUM(g.orders) AS orders_made, SUM(g.sale_lines) AS lines_of_sale,
             SUM(g.return_lines) AS lines_of_return, SUM(g.units) AS units, SUM(g.discount) AS discount,
             SUM(g.returns) AS returns_made, SUM(g.net_revenue) AS net_revenue, SUM(g.cost) AS cost,
             SUM(g.uncosted) AS uncosted
      FROM fact_customer_day g
      WHERE g.customer_no IN (:numbers)
      GROUP BY g.business_date, g.source_no) p
ON DUPLICATE KEY UPDATE
    orders = fact_customer_day.orders + VALUES(orders),
    sale_lines = fact_customer_day.sale_lines + VALUES(sale_lines),
    return_lines = fact_customer_day.return_lines + VALUES(return_lines),
    units = fact_customer_day.units + VALUES(units),
    discount = fact_customer_day.discount + VALUES(discount),
    returns = fact_customer_day.returns + VALUES(returns),
    net_revenue = fact_customer_day.net_revenue + VALUES(net_revenue),
    cost = fact_customer_day.cost + VALUES(cost),
    uncosted = fact_customer_day.uncosted + VALUES(uncosted)
