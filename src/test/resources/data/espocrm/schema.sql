-- The part of the tables of EspoCRM that sql/sources/espocrm reads, with names and types after its entity definitions.
CREATE TABLE `user` (
    id VARCHAR(17) NOT NULL PRIMARY KEY, first_name VARCHAR(100) NULL, last_name VARCHAR(100) NULL, deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE account (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(249) NULL, deleted TINYINT(1) DEFAULT 0,
    billing_address_street VARCHAR(255) NULL, billing_address_city VARCHAR(100) NULL,
    billing_address_country VARCHAR(100) NULL, billing_address_postal_code VARCHAR(40) NULL,
    assigned_user_id VARCHAR(17) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact (
    id VARCHAR(17) NOT NULL PRIMARY KEY, deleted TINYINT(1) DEFAULT 0,
    first_name VARCHAR(100) NULL, last_name VARCHAR(100) NULL, account_id VARCHAR(17) NULL,
    address_street VARCHAR(255) NULL, address_city VARCHAR(100) NULL,
    address_country VARCHAR(100) NULL, address_postal_code VARCHAR(40) NULL,
    assigned_user_id VARCHAR(17) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE email_address (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(255) NULL, deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE entity_email_address (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, entity_id VARCHAR(17) NULL, email_address_id VARCHAR(17) NULL,
    entity_type VARCHAR(100) NULL, `primary` TINYINT(1) DEFAULT 0, deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE phone_number (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(36) NULL, deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE entity_phone_number (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, entity_id VARCHAR(17) NULL, phone_number_id VARCHAR(17) NULL,
    entity_type VARCHAR(100) NULL, `primary` TINYINT(1) DEFAULT 0, deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `call` (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(255) NULL, deleted TINYINT(1) DEFAULT 0, status VARCHAR(255) NULL,
    date_start DATETIME NULL, date_end DATETIME NULL, parent_id VARCHAR(17) NULL, parent_type VARCHAR(100) NULL,
    account_id VARCHAR(17) NULL, assigned_user_id VARCHAR(17) NULL,
    KEY date_start (date_start, deleted)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE call_contact (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, call_id VARCHAR(17) NULL, contact_id VARCHAR(17) NULL,
    status VARCHAR(36) DEFAULT 'None', deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE meeting (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(255) NULL, deleted TINYINT(1) DEFAULT 0, status VARCHAR(255) NULL,
    date_start DATETIME NULL, date_end DATETIME NULL, date_start_date DATE NULL, date_end_date DATE NULL,
    parent_id VARCHAR(17) NULL, parent_type VARCHAR(100) NULL, account_id VARCHAR(17) NULL,
    assigned_user_id VARCHAR(17) NULL,
    KEY date_start (date_start, deleted)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contact_meeting (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, meeting_id VARCHAR(17) NULL, contact_id VARCHAR(17) NULL,
    status VARCHAR(36) DEFAULT 'None', deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE email (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(255) NULL, deleted TINYINT(1) DEFAULT 0, status VARCHAR(255) NULL,
    date_sent DATETIME NULL, assigned_user_id VARCHAR(17) NULL,
    KEY date_sent (date_sent, deleted)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE email_email_address (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, email_id VARCHAR(17) NULL, email_address_id VARCHAR(17) NULL,
    address_type VARCHAR(4) NULL, deleted TINYINT(1) DEFAULT 0
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE `case` (
    id VARCHAR(17) NOT NULL PRIMARY KEY, name VARCHAR(255) NULL, deleted TINYINT(1) DEFAULT 0, status VARCHAR(255) NULL,
    type VARCHAR(255) NULL, account_id VARCHAR(17) NULL, contact_id VARCHAR(17) NULL,
    created_at DATETIME NULL, modified_at DATETIME NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
