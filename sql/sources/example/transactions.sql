-- one row per line sold or credited: sales positive, returns negative. Prices are without VAT, and the discount is that of
-- the whole line. A line without a known cost has no cost: what to assume is a setting, not a matter of this query.
SELECT CONCAT('S', o.order_no)                          AS transaction_id,
       l.line_no                                        AS line_id,
       o.ordered_at                                     AS sold_at,
       o.client_no                                      AS customer_id,
       l.product_no                                     AS product_id,
       g.title                                          AS category,
       'sale'                                           AS kind,
       l.quantity                                       AS quantity,
       ROUND(l.quantity * l.unit_price, 2) - l.discount AS net_amount,
       l.vat                                            AS tax_amount,
       l.discount                                       AS discount_amount,
       ROUND(l.quantity * l.unit_cost, 2)               AS cost_amount,
       NULL                                             AS returns_transaction_id
FROM sales_order o
JOIN sales_order_line l ON l.order_no = o.order_no
LEFT JOIN product p ON p.product_no = l.product_no
LEFT JOIN product_group g ON g.group_code = p.group_code
WHERE o.ordered_at >= :from AND o.ordered_at < :to
UNION ALL
SELECT CONCAT('C', n.credit_no),
       l.line_no,
       n.credited_at,
       n.client_no,
       l.product_no,
       g.title,
       'return',
       -l.quantity,
       l.discount - ROUND(l.quantity * l.unit_price, 2),
       -l.vat,
       -l.discount,
       -ROUND(l.quantity * l.unit_cost, 2),
       CONCAT('S', n.order_no)
FROM credit_note n
JOIN credit_note_line l ON l.credit_no = n.credit_no
LEFT JOIN product p ON p.product_no = l.product_no
LEFT JOIN product_group g ON g.group_code = p.group_code
WHERE n.credited_at >= :from AND n.credited_at < :to
