-- one row per mail address that a paid order goes by, as transactions.sql has it, with the billing address of its newest paid
-- order. An account without any address has no row: its lines are of an unassigned customer.
WITH first_order AS (
    SELECT customer_id AS account, MIN(id) AS order_id
    FROM wp_wc_orders
    WHERE customer_id > 0
      AND billing_email > '' AND billing_email NOT LIKE '%@site.invalid'
      AND type = 'shop_order'
      AND status IN ('wc-processing', 'wc-completed', 'wc-refunded')
    GROUP BY customer_id
),
paid AS (
    SELECT o.id AS order_id, o.customer_id AS account,
           NULLIF(LOWER(TRIM(CASE
               WHEN o.customer_id > 0 THEN COALESCE(CONVERT(f.billing_email USING utf8mb4),
                                                    CONVERT(u.user_email USING utf8mb4))
               WHEN o.billing_email NOT LIKE '%@site.invalid' THEN CONVERT(o.billing_email USING utf8mb4)
           END)) COLLATE utf8mb4_bin, '') AS customer_id
    FROM wp_wc_orders o
    LEFT JOIN first_order n ON n.account = o.customer_id
    LEFT JOIN wp_wc_orders f ON f.id = n.order_id
    LEFT JOIN wp_users u ON u.ID = o.customer_id
    WHERE o.type = 'shop_order'
      AND o.status IN ('wc-processing', 'wc-completed', 'wc-refunded')
),
newest AS (
    SELECT customer_id, MAX(order_id) AS order_id
    FROM paid
    WHERE customer_id IS NOT NULL
    GROUP BY customer_id
)
SELECT n.customer_id,
       COALESCE(NULLIF(TRIM(CONVERT(a.company USING utf8mb4)), ''),
                NULLIF(TRIM(CONVERT(CONCAT_WS(' ', a.first_name, a.last_name) USING utf8mb4)), ''),
                n.customer_id) AS name,
       CASE WHEN TRIM(a.company) > '' THEN 'business' ELSE 'person' END AS kind,
       n.customer_id AS email,
       a.phone,
       a.address_1   AS address_line_1,
       a.address_2   AS address_line_2,
       a.postcode    AS postal_code,
       a.city,
       a.country
FROM newest n
LEFT JOIN wp_wc_order_addresses a ON a.order_id = n.order_id AND a.address_type = 'billing'
