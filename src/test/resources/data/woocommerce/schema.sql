-- The part of the tables of WordPress and WooCommerce that sql/sources/woocommerce reads, with names and types as documented.
CREATE TABLE wp_wc_orders (
    id               BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    status           VARCHAR(20)     NULL,
    currency         VARCHAR(10)     NULL,
    type             VARCHAR(20)     NULL,
    tax_amount       DECIMAL(26, 8)  NULL,
    total_amount     DECIMAL(26, 8)  NULL,
    customer_id      BIGINT UNSIGNED NULL,
    billing_email    VARCHAR(320)    NULL,
    date_created_gmt DATETIME        NULL,
    parent_order_id  BIGINT UNSIGNED NULL,
    KEY date_created (date_created_gmt),
    KEY customer_id_billing_email (customer_id, billing_email (171)),
    KEY type_status_date (type, status, date_created_gmt),
    KEY parent_order_id (parent_order_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_wc_order_addresses (
    id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id     BIGINT UNSIGNED NOT NULL,
    address_type VARCHAR(20)     NULL,
    first_name   TEXT            NULL,
    last_name    TEXT            NULL,
    company      TEXT            NULL,
    address_1    TEXT            NULL,
    address_2    TEXT            NULL,
    city         TEXT            NULL,
    postcode     TEXT            NULL,
    country      TEXT            NULL,
    phone        VARCHAR(100)    NULL,
    UNIQUE KEY address_type_order_id (address_type, order_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_wc_order_operational_data (
    id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id      BIGINT UNSIGNED NULL,
    date_paid_gmt DATETIME        NULL,
    UNIQUE KEY order_id (order_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_woocommerce_order_items (
    order_item_id   BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_item_name TEXT            NOT NULL,
    order_item_type VARCHAR(200)    NOT NULL DEFAULT '',
    order_id        BIGINT UNSIGNED NOT NULL,
    KEY order_id (order_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_woocommerce_order_itemmeta (
    meta_id       BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_item_id BIGINT UNSIGNED NOT NULL,
    meta_key      VARCHAR(255)    NULL,
    meta_value    LONGTEXT        NULL,
    KEY order_item_id (order_item_id),
    KEY meta_key (meta_key (32))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_users (
    ID         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_login VARCHAR(60)     NOT NULL DEFAULT '',
    user_email VARCHAR(100)    NOT NULL DEFAULT '',
    KEY user_email (user_email)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_posts (
    ID          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    post_title  TEXT            NOT NULL,
    post_status VARCHAR(20)     NOT NULL DEFAULT 'publish',
    post_parent BIGINT UNSIGNED NOT NULL DEFAULT 0,
    post_type   VARCHAR(20)     NOT NULL DEFAULT 'post'
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_postmeta (
    meta_id    BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    post_id    BIGINT UNSIGNED NOT NULL DEFAULT 0,
    meta_key   VARCHAR(255)    NULL,
    meta_value LONGTEXT        NULL,
    KEY post_id (post_id),
    KEY meta_key (meta_key (191))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_terms (
    term_id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name    VARCHAR(200)    NOT NULL DEFAULT ''
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_term_taxonomy (
    term_taxonomy_id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    term_id          BIGINT UNSIGNED NOT NULL DEFAULT 0,
    taxonomy         VARCHAR(32)     NOT NULL DEFAULT '',
    UNIQUE KEY term_id_taxonomy (term_id, taxonomy)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE wp_term_relationships (
    object_id        BIGINT UNSIGNED NOT NULL DEFAULT 0,
    term_taxonomy_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
    PRIMARY KEY (object_id, term_taxonomy_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
