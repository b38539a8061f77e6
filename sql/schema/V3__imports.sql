-- What people import from CSV files, for feeds that no database holds. Columns are those of the feeds; times are on the wall of
-- the company's time zone. The night reads these tables as one more source, called import, by way of sql/sources/import.

-- one row per file imported that changed something
CREATE TABLE IF NOT EXISTS import_file (
    import_no    INT          NOT NULL AUTO_INCREMENT,
    feed         VARCHAR(20)  NOT NULL,
    file         VARCHAR(255) NOT NULL COMMENT 'its name, without the folder',
    imported_at  DATETIME(6)  NOT NULL,
    new_rows     INT          NOT NULL,
    changed_rows INT          NOT NULL,
    same_rows    INT          NOT NULL,
    PRIMARY KEY (import_no),
    KEY import_file_by_feed (feed, import_no)
);

-- one row per feed and business date whose imported rows changed, and which no night has read since
CREATE TABLE IF NOT EXISTS import_day (
    feed          VARCHAR(20) NOT NULL COMMENT 'a dated one',
    business_date DATE        NOT NULL,
    PRIMARY KEY (feed, business_date)
);

-- one row per customer
CREATE TABLE IF NOT EXISTS import_customers (
    customer_id     VARCHAR(100) NOT NULL,
    name            VARCHAR(200) NOT NULL,
    kind            VARCHAR(20)  NULL,
    email           VARCHAR(254) NULL,
    phone           VARCHAR(50)  NULL,
    locale          VARCHAR(20)  NULL,
    address_line_1  VARCHAR(200) NULL,
    address_line_2  VARCHAR(200) NULL,
    postal_code     VARCHAR(20)  NULL,
    city            VARCHAR(100) NULL,
    country         VARCHAR(100) NULL,
    account_manager VARCHAR(100) NULL,
    customer_since  DATE         NULL,
    born_on         DATE         NULL,
    merged_into     VARCHAR(100) NULL,
    parent_id       VARCHAR(100) NULL,
    PRIMARY KEY (customer_id)
);

-- one row per transaction and line
CREATE TABLE IF NOT EXISTS import_transactions (
    transaction_id  VARCHAR(100)  NOT NULL,
    line_id         VARCHAR(100)  NOT NULL,
    sold_at         DATETIME      NOT NULL,
    customer_id     VARCHAR(100)  NULL COMMENT 'null: a guest',
    product_id      VARCHAR(100)  NULL,
    category        VARCHAR(200)  NULL,
    kind            VARCHAR(20)   NULL,
    quantity        DECIMAL(19,3) NOT NULL,
    net_amount      DECIMAL(19,4) NOT NULL,
    tax_amount      DECIMAL(19,4) NULL,
    discount_amount DECIMAL(19,4) NULL,
    cost_amount     DECIMAL(19,4) NULL,
    currency        CHAR(3)       NULL COMMENT 'null: the company''s',
    returns_transaction_id VARCHAR(100) NULL COMMENT 'of a return: the transaction that it takes back',
    PRIMARY KEY (transaction_id, line_id),
    KEY import_transactions_by_day (sold_at),
    KEY import_transactions_by_product (product_id)
);

-- one row per product
CREATE TABLE IF NOT EXISTS import_products (
    product_id VARCHAR(100)  NOT NULL,
    name       VARCHAR(200)  NULL,
    category   VARCHAR(200)  NULL,
    unit_cost  DECIMAL(19,4) NULL,
    PRIMARY KEY (product_id)
);

-- one row per contact
CREATE TABLE IF NOT EXISTS import_contacts (
    contact_id      VARCHAR(100)  NOT NULL,
    customer_id     VARCHAR(100)  NOT NULL COMMENT 'empty: erased',
    contacted_at    DATETIME      NOT NULL,
    channel         VARCHAR(50)   NULL,
    employee        VARCHAR(100)  NULL,
    minutes         DECIMAL(19,4) NULL,
    subject         VARCHAR(500)  NULL,
    next_contact_on DATE          NULL,
    PRIMARY KEY (contact_id),
    KEY import_contacts_by_day (contacted_at)
);

-- one row per promise
CREATE TABLE IF NOT EXISTS import_promises (
    promise_id  VARCHAR(100)  NOT NULL,
    customer_id VARCHAR(100)  NOT NULL,
    promised_at DATETIME      NOT NULL,
    due_on      DATE          NOT NULL,
    kept_on     DATE          NULL,
    what        VARCHAR(1000) NOT NULL,
    employee    VARCHAR(100)  NULL,
    PRIMARY KEY (promise_id),
    KEY import_promises_by_day (promised_at)
);

-- one row per complaint
CREATE TABLE IF NOT EXISTS import_complaints (
    complaint_id VARCHAR(100)  NOT NULL,
    customer_id  VARCHAR(100)  NOT NULL COMMENT 'empty: erased',
    opened_at    DATETIME      NOT NULL,
    closed_at    DATETIME      NULL,
    subject      VARCHAR(500)  NULL,
    cost_amount  DECIMAL(19,4) NULL,
    PRIMARY KEY (complaint_id),
    KEY import_complaints_by_day (opened_at)
);

-- one row per survey, which is one customer asked
CREATE TABLE IF NOT EXISTS import_surveys (
    survey_id   VARCHAR(100)  NOT NULL,
    customer_id VARCHAR(100)  NOT NULL,
    asked_at    DATETIME      NOT NULL,
    answered_at DATETIME      NULL,
    score       DECIMAL(4,2)  NULL,
    comment     VARCHAR(4000) NULL,
    PRIMARY KEY (survey_id),
    KEY import_surveys_by_day (asked_at)
);

-- one row per customer who was sent and customer who sent
CREATE TABLE IF NOT EXISTS import_referrals (
    referrer_id VARCHAR(100) NOT NULL,
    referred_id VARCHAR(100) NOT NULL,
    referred_at DATETIME     NOT NULL,
    PRIMARY KEY (referrer_id, referred_id),
    KEY import_referrals_by_day (referred_at)
);

-- one row per offer and customer
CREATE TABLE IF NOT EXISTS import_offers (
    offer_id    VARCHAR(100)  NOT NULL,
    customer_id VARCHAR(100)  NOT NULL,
    offered_at  DATETIME      NOT NULL,
    campaign    VARCHAR(200)  NULL,
    taken_at    DATETIME      NULL,
    cost_amount DECIMAL(19,4) NULL,
    PRIMARY KEY (offer_id, customer_id),
    KEY import_offers_by_day (offered_at)
);

-- one row per time, purpose and channel of money spent on promotion
CREATE TABLE IF NOT EXISTS import_spend (
    spent_at DATETIME      NOT NULL,
    purpose  VARCHAR(100)  NOT NULL,
    channel  VARCHAR(50)   NOT NULL COMMENT 'empty where none was given',
    amount   DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (spent_at, purpose, channel)
);

-- one row per customer, purpose and channel
CREATE TABLE IF NOT EXISTS import_consents (
    customer_id VARCHAR(100) NOT NULL,
    purpose     VARCHAR(100) NOT NULL,
    channel     VARCHAR(50)  NOT NULL COMMENT 'empty: any',
    granted     BOOLEAN      NOT NULL,
    changed_at  DATETIME     NOT NULL,
    PRIMARY KEY (customer_id, purpose, channel),
    KEY import_consents_by_purpose (purpose, channel)
);

-- one row per currency and day
CREATE TABLE IF NOT EXISTS import_rates (
    currency CHAR(3)        NOT NULL,
    rate_on  DATE           NOT NULL,
    rate     DECIMAL(20,10) NOT NULL,
    PRIMARY KEY (currency, rate_on)
);
