-- one row per product line of a paid order, and per product line of a refund, as a negative one; and one row per refund for
-- what it pays back beyond its lines. The README says what counts and why. All times are UTC.
WITH document AS (
    -- orders, by the moment they were paid
    SELECT CONCAT('S', o.id) AS transaction_id, o.id AS document_id, o.id AS order_id, 'sale' AS kind,
           d.date_paid_gmt AS sold_at
    FROM wp_wc_order_operational_data d
    JOIN wp_wc_orders o ON o.id = d.order_id
    WHERE d.date_paid_gmt >= :from AND d.date_paid_gmt < :to
      AND o.type = 'shop_order'
      AND o.status IN ('wc-processing', 'wc-completed', 'wc-refunded')
    UNION ALL
    -- orders without such a moment, by that of the order
    SELECT CONCAT('S', o.id), o.id, o.id, 'sale', o.date_created_gmt
    FROM wp_wc_orders o
    LEFT JOIN wp_wc_order_operational_data d ON d.order_id = o.id
    WHERE o.date_created_gmt >= :from AND o.date_created_gmt < :to
      AND d.date_paid_gmt IS NULL
      AND o.type = 'shop_order'
      AND o.status IN ('wc-processing', 'wc-completed', 'wc-refunded')
    UNION ALL
    -- refunds of those orders
    SELECT CONCAT('R', r.id), r.id, o.id, 'return', r.date_created_gmt
    FROM wp_wc_orders r
    JOIN wp_wc_orders o ON o.id = r.parent_order_id
    WHERE r.date_created_gmt >= :from AND r.date_created_gmt < :to
      AND r.type = 'shop_order_refund' AND r.status <> 'trash'
      AND o.type = 'shop_order'
      AND o.status IN ('wc-processing', 'wc-completed', 'wc-refunded')
),
buyer AS (
    -- the address of a guest; of an account, that of its first paid order, whatever it is today
    SELECT o.id AS order_id,
           o.currency,
           CASE
               WHEN o.customer_id > 0 THEN COALESCE(
                   (SELECT CONVERT(f.billing_email USING utf8mb4)
                    FROM wp_wc_orders f
                    WHERE f.id = (SELECT MIN(g.id)
                                  FROM wp_wc_orders g
                                  WHERE g.customer_id = o.customer_id
                                    AND g.billing_email > '' AND g.billing_email NOT LIKE '%@site.invalid'
                                    AND g.type = 'shop_order'
                                    AND g.status IN ('wc-processing', 'wc-completed', 'wc-refunded'))),
                   (SELECT CONVERT(NULLIF(u.user_email, '') USING utf8mb4) FROM wp_users u WHERE u.ID = o.customer_id),
                   CONCAT('user ', o.customer_id))
               WHEN o.billing_email NOT LIKE '%@site.invalid' THEN CONVERT(o.billing_email USING utf8mb4)
           END AS address
    FROM (SELECT DISTINCT order_id FROM document) d
    JOIN wp_wc_orders o ON o.id = d.order_id
),
figure AS (
    -- what is not a number is none, so that the line is quarantined and not taken for zero
    SELECT d.document_id, i.order_item_id, m.meta_key,
           CASE WHEN m.meta_value REGEXP '^-?[0-9]*[.]?[0-9]+([eE][-+]?[0-9]+)?$'
                THEN CAST(m.meta_value AS DECIMAL(26, 8)) END AS number
    FROM document d
    JOIN wp_woocommerce_order_items i ON i.order_id = d.document_id AND i.order_item_type = 'line_item'
    LEFT JOIN wp_woocommerce_order_itemmeta m
           ON m.order_item_id = i.order_item_id
          AND m.meta_key IN ('_product_id', '_variation_id', '_qty', '_line_total', '_line_subtotal', '_cogs_value',
                             '_refunded_item_id')
),
item AS (
    SELECT document_id, order_item_id,
           MAX(CASE meta_key WHEN '_product_id' THEN number END)       AS product,
           MAX(CASE meta_key WHEN '_variation_id' THEN number END)     AS variation,
           MAX(CASE meta_key WHEN '_qty' THEN number END)              AS quantity,
           MAX(CASE meta_key WHEN '_line_total' THEN number END)       AS net,
           MAX(CASE meta_key WHEN '_line_subtotal' THEN number END)    AS undiscounted,
           MAX(CASE meta_key WHEN '_cogs_value' THEN number END)       AS cost,
           MAX(CASE meta_key WHEN '_refunded_item_id' THEN number END) AS refunded_item
    FROM figure
    GROUP BY document_id, order_item_id
),
sold_item AS (
    -- the line that a line of a refund takes back
    SELECT i.order_item_id,
           MAX(CASE m.meta_key WHEN '_qty' THEN CAST(m.meta_value AS DECIMAL(26, 8)) END)        AS quantity,
           MAX(CASE m.meta_key WHEN '_cogs_value' THEN CAST(m.meta_value AS DECIMAL(26, 8)) END) AS cost
    FROM item i
    JOIN wp_woocommerce_order_itemmeta m
      ON m.order_item_id = CAST(i.refunded_item AS UNSIGNED) AND m.meta_key IN ('_qty', '_cogs_value')
    WHERE i.refunded_item > 0
    GROUP BY i.order_item_id
),
family AS (
    -- the orders that were refunded, and all refunds of each
    SELECT d.order_id, f.id AS document_id, f.total_amount
    FROM (SELECT DISTINCT order_id FROM document WHERE kind = 'return') d
    JOIN wp_wc_orders f ON f.id = d.order_id
    UNION ALL
    SELECT d.order_id, f.id, f.total_amount
    FROM (SELECT DISTINCT order_id FROM document WHERE kind = 'return') d
    JOIN wp_wc_orders f ON f.parent_order_id = d.order_id
    WHERE f.type = 'shop_order_refund' AND f.status <> 'trash'
),
by_line AS (
    -- what the lines of each come to: goods without tax, and everything with tax
    SELECT f.order_id, f.document_id, f.total_amount,
           COALESCE(SUM(CASE WHEN i.order_item_type = 'line_item' AND m.meta_key = '_line_total'
                             THEN CAST(m.meta_value AS DECIMAL(26, 8)) END), 0) AS goods,
           COALESCE(SUM(CAST(m.meta_value AS DECIMAL(26, 8))), 0)               AS everything
    FROM family f
    LEFT JOIN wp_woocommerce_order_items i
           ON i.order_id = f.document_id AND i.order_item_type IN ('line_item', 'fee', 'shipping')
    LEFT JOIN wp_woocommerce_order_itemmeta m
           ON m.order_item_id = i.order_item_id
          AND (i.order_item_type = 'shipping' AND m.meta_key IN ('cost', 'total_tax')
               OR i.order_item_type <> 'shipping' AND m.meta_key IN ('_line_total', '_line_tax'))
    GROUP BY f.order_id, f.document_id, f.total_amount
),
by_amount AS (
    -- the part of a refund that its lines do not explain, and the share of goods in what the order is still worth by then
    SELECT r.document_id,
           r.total_amount - r.everything AS rest,
           (SELECT SUM(b.goods)
            FROM by_line b
            WHERE b.order_id = r.order_id AND (b.document_id = b.order_id OR b.document_id <= r.document_id)) AS goods,
           (SELECT SUM(CASE WHEN b.document_id = b.order_id THEN b.total_amount ELSE b.everything END)
            FROM by_line b
            WHERE b.order_id = r.order_id AND (b.document_id = b.order_id OR b.document_id <= r.document_id)) AS everything
    FROM by_line r
    WHERE r.document_id <> r.order_id
),
line AS (
    SELECT d.transaction_id, d.order_id, d.kind, d.sold_at,
           CAST(i.order_item_id AS CHAR) AS line_id,
           CASE WHEN i.variation > 0 THEN i.variation ELSE NULLIF(i.product, 0) END AS product_id,
           i.quantity,
           i.net,
           i.undiscounted - i.net AS discount,
           CASE
               WHEN d.kind = 'sale' THEN i.cost
               WHEN i.quantity = 0 THEN 0
               ELSE s.cost * i.quantity / NULLIF(s.quantity, 0)
           END AS cost
    FROM document d
    JOIN item i ON i.document_id = d.document_id
    LEFT JOIN sold_item s ON s.order_item_id = i.order_item_id
    UNION ALL
    SELECT d.transaction_id, d.order_id, d.kind, d.sold_at,
           'amount', NULL, 0, a.rest * COALESCE(a.goods / NULLIF(a.everything, 0), 1), 0, 0
    FROM document d
    JOIN by_amount a ON a.document_id = d.document_id
    WHERE d.kind = 'return' AND ABS(a.rest) >= 0.01
)
SELECT l.transaction_id,
       l.line_id,
       l.sold_at,
       NULLIF(LOWER(TRIM(b.address)) COLLATE utf8mb4_bin, '') AS customer_id,
       CAST(l.product_id AS UNSIGNED)     AS product_id,
       l.kind,
       CAST(l.quantity AS DECIMAL(19, 3)) AS quantity,
       CAST(l.net AS DECIMAL(19, 4))      AS net_amount,
       CAST(l.discount AS DECIMAL(19, 4)) AS discount_amount,
       CAST(l.cost AS DECIMAL(19, 4))     AS cost_amount,
       b.currency,
       CASE WHEN l.kind = 'return' THEN CONCAT('S', l.order_id) END AS returns_transaction_id
FROM line l
LEFT JOIN buyer b ON b.order_id = l.order_id
