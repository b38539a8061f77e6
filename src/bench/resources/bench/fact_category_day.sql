-- one row per business date, customer and category with at least one line
INSERT INTO fact_category_day
SELECT l.business_date,
       c.customer_no,
       k.category_no,
       1,
       SUM(NOT l.back),
       SUM(l.quantity),
       SUM(l.net_amount),
       SUM(COALESCE(l.cost, 0)),
       SUM(CASE WHEN l.cost IS NULL THEN l.net_amount ELSE 0 END)
FROM (SELECT DATE(sold_at) AS business_date, COALESCE(customer_no, 0) AS customer_no, category,
             quantity < 0 OR net_amount < 0 AS back, quantity, net_amount, cost
      FROM shop.sales
      WHERE sold_at >= ? AND sold_at < ?) l
JOIN shop.customer_number c ON c.id = l.customer_no
JOIN category k ON k.name = l.category
GROUP BY l.business_date, c.customer_no, k.category_no
