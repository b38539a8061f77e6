-- one row per business date and customer with at least one line
INSERT INTO fact_customer_day
SELECT l.business_date,
       c.customer_no,
       1,
       COUNT(DISTINCT CASE WHEN NOT l.back AND l.net_amount > 0 THEN l.receipt_no END),
       SUM(NOT l.back),
       SUM(l.back),
       SUM(l.quantity),
       SUM(l.discount),
       SUM(CASE WHEN l.back THEN l.net_amount ELSE 0 END),
       SUM(l.net_amount),
       SUM(COALESCE(l.cost, 0)),
       SUM(CASE WHEN l.cost IS NULL THEN l.net_amount ELSE 0 END)
FROM (SELECT DATE(sold_at) AS business_date, COALESCE(customer_no, 0) AS customer_no, receipt_no,
             quantity < 0 OR net_amount < 0 AS back, quantity, discount, net_amount, cost
      FROM shop.sales
      WHERE sold_at >= ? AND sold_at < ?) l
JOIN shop.customer_number c ON c.id = l.customer_no
GROUP BY l.business_date, c.customer_no
