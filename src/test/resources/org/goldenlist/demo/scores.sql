-- one row per customer with an order in the 365 days to 2026-11-19: net profit of those days, from the shop's own tables;
-- 30 % of the net amount where the cost is not known, and :rate euros for a minute of contact
WITH credited AS (
    -- the first of two lines with one key is the larger
    SELECT credit_no, line_no, MAX(quantity) AS quantity, MAX(unit_price) AS unit_price, MAX(discount) AS discount,
           MAX(unit_cost) AS unit_cost
    FROM credit_note_line
    GROUP BY credit_no, line_no
),
line AS (
    SELECT o.client_no, 1 AS sold, ROUND(l.quantity * l.unit_price, 2) - l.discount AS net,
           ROUND(l.quantity * l.unit_cost, 2) AS cost
    FROM sales_order o
    JOIN sales_order_line l ON l.order_no = o.order_no
    WHERE o.ordered_at >= '2025-11-20' AND o.client_no IS NOT NULL
    UNION ALL
    SELECT n.client_no, 0, l.discount - ROUND(l.quantity * l.unit_price, 2), -ROUND(l.quantity * l.unit_cost, 2)
    FROM credit_note n
    JOIN credited l ON l.credit_no = n.credit_no
    WHERE n.credited_at >= '2025-11-20' AND n.client_no IS NOT NULL
),
trade AS (
    SELECT client_no, SUM(net) AS net, SUM(CASE WHEN cost IS NULL THEN net * 0.3 ELSE net - cost END) AS profit
    FROM line
    GROUP BY client_no
    HAVING SUM(sold) > 0
),
service AS (
    SELECT client_no, SUM(minutes) * CAST(:rate AS DECIMAL(9,4)) AS cost
    FROM contact_log
    WHERE contacted_at >= '2025-11-20'
    GROUP BY client_no
),
amends AS (
    SELECT client_no, SUM(cost) AS cost
    FROM complaint
    WHERE opened_at >= '2025-11-20'
    GROUP BY client_no
)
SELECT CAST(t.client_no AS CHAR) AS customer_id,
       t.profit - COALESCE(s.cost, 0) - COALESCE(a.cost, 0) AS score,
       ROW_NUMBER() OVER (ORDER BY t.profit - COALESCE(s.cost, 0) - COALESCE(a.cost, 0) DESC, t.client_no) AS place,
       COUNT(*) OVER () AS customers
FROM trade t
LEFT JOIN service s ON s.client_no = t.client_no
LEFT JOIN amends a ON a.client_no = t.client_no
ORDER BY place
