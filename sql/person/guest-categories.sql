-- one row per business date, category and source with a line of some customers, added to those of the guests
INSERT INTO fact_category_day
SELECT p.business_date, 1, p.category_no, p.source_no, p.lines_of_sale, p.units, p.net_revenue, p.cost, p.uncosted
FROM (SELECT g.business_date, g.category_no, g.source_no, SUM(g.sale_lines) AS lines_of_sale, SUM(g.units) AS units,
             SUM(g.net_revenue) AS net_revenue, SUM(g.cost) AS cost, SUM(g.uncosted) AS uncosted
      FROM (SELECT DISTINCT business_date FROM fact_customer_day WHERE customer_no IN (:numbers)) d
      JOIN fact_category_day g ON g.business_date = d.business_date AND g.customer_no IN (:numbers)
      GROUP BY g.business_date, g.category_no, g.source_no) p
ON DUPLICATE KEY UPDATE
    sale_lines = fact_category_day.sale_lines + VALUES(sale_lines),
    units = fact_category_day.units + VALUES(units),
    net_revenue = fact_category_day.net_revenue + VALUES(net_revenue),
    cost = fact_category_day.cost + VALUES(cost),
    uncosted = fact_category_day.uncosted + VALUES(uncosted)
