-- Golden List's own tables. Money is DECIMAL(19,4) in the company's currency; days are business dates in the company's time zone.

-- WHAT WE READ ---------------------------------------------------------------------------------------------------------

-- one row per source named in the settings
CREATE TABLE IF NOT EXISTS source (
    source_no    SMALLINT    NOT NULL AUTO_INCREMENT,
    name         VARCHAR(64) NOT NULL,
    history_from DATE        NULL COMMENT 'first business date of its transactions, once found',
    history_given BOOLEAN    NOT NULL DEFAULT FALSE COMMENT 'a person said where the history begins: nothing before it is read',
    definition   BIGINT      NULL COMMENT 'of the mapping and the settings by which its lines were read; null: not read yet',
    service_to   DATE        NULL COMMENT 'last business date whose contacts, complaints and other rows about customers were read',
    service_definition BIGINT NULL COMMENT 'of the mapping and the zones by which these were read; null: not read to their end yet',
    PRIMARY KEY (source_no),
    UNIQUE KEY source_name (name)
);

-- one row per customer id ever seen in any source; number 1 stands for all guests
CREATE TABLE IF NOT EXISTS customer (
    customer_no     INT          NOT NULL AUTO_INCREMENT,
    customer_id     VARCHAR(100) NOT NULL COMMENT 'as the source spells it; empty for the guests',
    known           BOOLEAN      NOT NULL COMMENT 'false: sold to, but absent from the feed customers ("unassigned")',
    name            VARCHAR(200) NULL,
    kind            VARCHAR(20)  NULL COMMENT 'person or business',
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
    merged_into     VARCHAR(100) NULL COMMENT 'id of the customer whose record replaced this one',
    parent_id       VARCHAR(100) NULL COMMENT 'id of the customer to whom this one belongs',
    row_hash        BIGINT       NOT NULL DEFAULT 0 COMMENT 'of the columns above, to write only what changed',
    counts_for      VARCHAR(100) NULL COMMENT 'id of the customer for whom the lines of this one count; null: for itself',
    PRIMARY KEY (customer_no),
    UNIQUE KEY customer_id (customer_id),
    KEY customer_unassigned (known, customer_no),
    KEY customer_merged_into (merged_into),
    KEY customer_parent (parent_id),
    KEY customer_counts_for (counts_for)
);
INSERT IGNORE INTO customer (customer_no, customer_id, known, name) VALUES (1, '', TRUE, 'Guests');

-- one row per product category ever seen
CREATE TABLE IF NOT EXISTS category (
    category_no INT          NOT NULL AUTO_INCREMENT,
    name        VARCHAR(200) NOT NULL,
    PRIMARY KEY (category_no),
    UNIQUE KEY category_name (name)
);

-- FACTS: additive, replaced by whole days ----------------------------------------------------------------------------------

-- one row per business date, customer and source with at least one line; its index by customer is built after the first
-- load, in one go, which costs a quarter of keeping it while rows come
CREATE TABLE IF NOT EXISTS fact_customer_day (
    business_date DATE          NOT NULL,
    customer_no   INT           NOT NULL,
    source_no     SMALLINT      NOT NULL,
    orders        INT           NOT NULL COMMENT 'transactions with at least one sale line of a positive amount',
    sale_lines    INT           NOT NULL,
    return_lines  INT           NOT NULL,
    units         DECIMAL(19,3) NOT NULL COMMENT 'sold less returned',
    discount      DECIMAL(19,4) NOT NULL COMMENT 'given, already taken off the revenue',
    returns       DECIMAL(19,4) NOT NULL COMMENT 'net amount of the return lines, as a negative figure',
    net_revenue   DECIMAL(19,4) NOT NULL COMMENT 'after discount and returns, without sales tax',
    cost          DECIMAL(19,4) NOT NULL COMMENT 'cost of goods, of the lines whose cost is known',
    uncosted      DECIMAL(19,4) NOT NULL COMMENT 'net revenue of the lines whose cost is not known',
    PRIMARY KEY (business_date, customer_no, source_no)
);

-- one row per business date, customer, category and source with at least one line; the days of a customer are found by way of
-- fact_customer_day, which saves an index over the largest table
CREATE TABLE IF NOT EXISTS fact_category_day (
    business_date DATE          NOT NULL,
    customer_no   INT           NOT NULL,
    category_no   INT           NOT NULL,
    source_no     SMALLINT      NOT NULL,
    sale_lines    INT           NOT NULL,
    units         DECIMAL(19,3) NOT NULL,
    net_revenue   DECIMAL(19,4) NOT NULL,
    cost          DECIMAL(19,4) NOT NULL,
    uncosted      DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (business_date, customer_no, category_no, source_no)
);

-- one row per business date, customer and source with at least one contact or complaint
CREATE TABLE IF NOT EXISTS fact_service_day (
    business_date  DATE          NOT NULL,
    customer_no    INT           NOT NULL,
    source_no      SMALLINT      NOT NULL,
    contacts       INT           NOT NULL,
    minutes        DECIMAL(19,4) NOT NULL COMMENT 'spent on contacts',
    complaints     INT           NOT NULL COMMENT 'opened',
    complaint_cost DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (business_date, customer_no, source_no),
    KEY fact_service_day_by_customer (customer_no, business_date)
);

-- one row per source and business date loaded, days without a line included
CREATE TABLE IF NOT EXISTS day_total (
    business_date     DATE          NOT NULL,
    source_no         SMALLINT      NOT NULL,
    source_lines      INT           NOT NULL COMMENT 'counted by the source itself',
    source_net        DECIMAL(38,4) NOT NULL COMMENT 'added up by the source itself',
    source_checksum   BIGINT        NULL COMMENT 'of all columns of its lines, by the source itself; null: not asked for yet',
    fact_lines        INT           NOT NULL,
    fact_net          DECIMAL(19,4) NOT NULL,
    quarantine_lines  INT           NOT NULL,
    quarantine_net    DECIMAL(38,4) NOT NULL,
    orders            INT           NOT NULL,
    returns           DECIMAL(19,4) NOT NULL,
    cost              DECIMAL(19,4) NOT NULL,
    uncosted          DECIMAL(19,4) NOT NULL,
    guest_lines       INT           NOT NULL,
    guest_net         DECIMAL(19,4) NOT NULL,
    guest_cost        DECIMAL(19,4) NOT NULL,
    guest_uncosted    DECIMAL(19,4) NOT NULL,
    checksum          BIGINT        NOT NULL COMMENT 'of all facts and quarantined lines of the day, whatever their order',
    loaded_in_run     BIGINT        NOT NULL,
    PRIMARY KEY (business_date, source_no)
);

-- one row per business date, source and currency other than the company's with at least one line; by the source itself
CREATE TABLE IF NOT EXISTS day_currency (
    business_date DATE           NOT NULL,
    source_no     SMALLINT       NOT NULL,
    currency      CHAR(3)        NOT NULL,
    lines_in_it   INT            NOT NULL COMMENT 'quarantined ones too',
    net_in_it     DECIMAL(38,4)  NOT NULL COMMENT 'in that currency',
    net           DECIMAL(38,4)  NOT NULL COMMENT 'in the company''s, converted line by line',
    rate          DECIMAL(20,10) NOT NULL COMMENT 'units of the company''s currency for one of it',
    rate_on       DATE           NOT NULL COMMENT 'the day that the rate was given for: the business date or before it',
    PRIMARY KEY (business_date, source_no, currency)
);

-- one row per business date, source, customer and sale of which something came back, where the return names its sale; the day is
-- that of the return
CREATE TABLE IF NOT EXISTS returned_sale (
    business_date  DATE          NOT NULL,
    source_no      SMALLINT      NOT NULL,
    customer_no    INT           NOT NULL,
    transaction_id VARCHAR(100)  NOT NULL COMMENT 'of the sale, as the source spells it',
    return_lines   INT           NOT NULL,
    net            DECIMAL(19,4) NOT NULL COMMENT 'of these lines, as a negative figure',
    PRIMARY KEY (business_date, source_no, customer_no, transaction_id),
    KEY returned_sale_by_customer (customer_no, business_date)
);

-- one row per source and business date with a contact or a complaint
CREATE TABLE IF NOT EXISTS service_total (
    business_date  DATE          NOT NULL,
    source_no      SMALLINT      NOT NULL,
    contacts       INT           NOT NULL,
    minutes        DECIMAL(19,4) NOT NULL,
    complaints     INT           NOT NULL,
    complaint_cost DECIMAL(19,4) NOT NULL,
    checksum       BIGINT        NOT NULL COMMENT 'of the facts of the day, whatever their order',
    PRIMARY KEY (business_date, source_no)
);

-- one row per feed, source and business date whose facts count for somebody else by now, and which no night has read since
CREATE TABLE IF NOT EXISTS day_to_read_again (
    feed          VARCHAR(20) NOT NULL COMMENT 'transactions, or service: contacts, complaints and other rows about customers',
    source_no     SMALLINT    NOT NULL,
    business_date DATE        NOT NULL,
    PRIMARY KEY (feed, source_no, business_date)
);

-- one row per erased customer id, which only its keyed hash tells again
CREATE TABLE IF NOT EXISTS erased_customer (
    tombstone       BINARY(32)  NOT NULL COMMENT 'HMAC-SHA256 of the id, under the key of the settings',
    key_fingerprint BINARY(32)  NOT NULL COMMENT 'HMAC-SHA256 of a constant, under the same key',
    erased_at       DATETIME(6) NOT NULL,
    PRIMARY KEY (tombstone)
);

-- one row per line that could not be read as a fact, and per line dated in the future (reason FUTURE, the first 1,000 of a source),
-- whose day is not loaded and which is part of no control total
CREATE TABLE IF NOT EXISTS quarantine (
    quarantine_no BIGINT        NOT NULL AUTO_INCREMENT,
    business_date DATE          NOT NULL,
    source_no     SMALLINT      NOT NULL,
    reason        VARCHAR(40)   NOT NULL,
    line_key      VARCHAR(255)  NOT NULL COMMENT 'transaction and line as the source spells them',
    detail        VARCHAR(500)  NOT NULL COMMENT 'the wrong value and what would be right',
    net_amount    DECIMAL(38,4) NOT NULL COMMENT 'zero where the amount itself cannot be read',
    raw           TEXT          NOT NULL COMMENT 'the columns as read, as JSON',
    PRIMARY KEY (quarantine_no),
    KEY quarantine_day (business_date, source_no),
    KEY quarantine_by_reason (reason, source_no)
);

-- CARE: what was said, promised and offered to customers, and what they said. Rows as the feeds give them, replaced by whole days, so
-- that everything can be asked as of any date. A row counts for the customer for whom lines count; of an erased person there is
-- none. Rows of a day are numbered in the order of their texts.

-- one row per contact
CREATE TABLE IF NOT EXISTS contact (
    source_no       SMALLINT      NOT NULL,
    contacted_on    DATE          NOT NULL,
    row_no          INT           NOT NULL COMMENT 'within the source and the day',
    customer_no     INT           NOT NULL,
    contact_id      VARCHAR(100)  NULL COMMENT 'as the source spells it',
    channel         VARCHAR(50)   NULL,
    employee        VARCHAR(100)  NULL,
    minutes         DECIMAL(19,4) NULL,
    subject         VARCHAR(500)  NULL,
    next_contact_on DATE          NULL,
    PRIMARY KEY (source_no, contacted_on, row_no),
    KEY contact_by_customer (customer_no, contacted_on)
);

-- one row per complaint; what it cost is in fact_service_day
CREATE TABLE IF NOT EXISTS complaint (
    source_no    SMALLINT     NOT NULL,
    opened_on    DATE         NOT NULL,
    row_no       INT          NOT NULL COMMENT 'within the source and the day',
    customer_no  INT          NOT NULL,
    complaint_id VARCHAR(100) NULL COMMENT 'as the source spells it',
    closed_on    DATE         NULL COMMENT 'null: open',
    subject      VARCHAR(500) NULL,
    PRIMARY KEY (source_no, opened_on, row_no),
    KEY complaint_by_customer (customer_no, opened_on)
);

-- one row per promise
CREATE TABLE IF NOT EXISTS promise (
    source_no   SMALLINT      NOT NULL,
    promised_on DATE          NOT NULL,
    row_no      INT           NOT NULL COMMENT 'within the source and the day',
    customer_no INT           NOT NULL,
    promise_id  VARCHAR(100)  NULL COMMENT 'as the source spells it',
    due_on      DATE          NOT NULL,
    kept_on     DATE          NULL COMMENT 'null: not yet',
    what        VARCHAR(1000) NULL,
    employee    VARCHAR(100)  NULL,
    PRIMARY KEY (source_no, promised_on, row_no),
    KEY promise_by_customer (customer_no, promised_on)
);

-- one row per survey, which is one customer asked
CREATE TABLE IF NOT EXISTS survey (
    source_no   SMALLINT      NOT NULL,
    asked_on    DATE          NOT NULL,
    row_no      INT           NOT NULL COMMENT 'within the source and the day',
    customer_no INT           NOT NULL,
    survey_id   VARCHAR(100)  NULL COMMENT 'as the source spells it',
    answered_on DATE          NULL COMMENT 'null: no answer',
    score       DECIMAL(19,4) NULL,
    PRIMARY KEY (source_no, asked_on, row_no),
    KEY survey_by_customer (customer_no, asked_on)
);

-- one row per offer and customer
CREATE TABLE IF NOT EXISTS offer (
    source_no   SMALLINT      NOT NULL,
    offered_on  DATE          NOT NULL,
    row_no      INT           NOT NULL COMMENT 'within the source and the day',
    customer_no INT           NOT NULL,
    offer_id    VARCHAR(100)  NULL COMMENT 'as the source spells it',
    campaign    VARCHAR(200)  NULL,
    taken_on    DATE          NULL COMMENT 'null: not taken',
    cost        DECIMAL(19,4) NULL,
    PRIMARY KEY (source_no, offered_on, row_no),
    KEY offer_by_customer (customer_no, offered_on)
);

-- one row per customer who was sent and customer who sent, as a source says it
CREATE TABLE IF NOT EXISTS referral (
    source_no   SMALLINT NOT NULL,
    referred_on DATE     NOT NULL,
    row_no      INT      NOT NULL COMMENT 'within the source and the day',
    referrer_no INT      NOT NULL,
    referred_no INT      NOT NULL,
    PRIMARY KEY (source_no, referred_on, row_no),
    KEY referral_by_referrer (referrer_no, referred_on),
    KEY referral_by_referred (referred_no, referred_on)
);

-- one row per customer whom another one sent, as the referrals up to the last night are taken: the first counts, and no circle
CREATE TABLE IF NOT EXISTS referred_customer (
    customer_no INT  NOT NULL,
    referrer_no INT  NOT NULL,
    referred_on DATE NOT NULL,
    PRIMARY KEY (customer_no),
    KEY referred_customer_by_referrer (referrer_no)
);

-- one row per source and business date with a row in one of these six tables
CREATE TABLE IF NOT EXISTS care_day (
    source_no     SMALLINT NOT NULL,
    business_date DATE     NOT NULL,
    checksum      BIGINT   NOT NULL COMMENT 'of the rows of the day, whatever their order',
    PRIMARY KEY (source_no, business_date)
);

-- METRICS ------------------------------------------------------------------------------------------------------------------

-- one row per customer with at least one fact: what is known of the customer as of the date in metric_state.
-- A window of n days ends with the business date and holds it: (date - n, date].
CREATE TABLE IF NOT EXISTS customer_metric (
    customer_no         INT           NOT NULL,
    as_of               DATE          NOT NULL COMMENT 'last business date on which a figure of this row could change',
    first_order         DATE          NULL,
    last_order          DATE          NULL,
    active_days         INT           NOT NULL COMMENT 'days with an order, ever',
    gaps                MEDIUMTEXT    NOT NULL COMMENT 'numbers of days between one active day and the next, and how often each came, as in 7:12,14:1',
    gap_median          DECIMAL(9,2)  NULL COMMENT 'days; null before the second active day',
    gap_spread          DECIMAL(9,2)  NULL COMMENT 'days from the lower to the upper quartile',
    category_revenue_365 MEDIUMTEXT   NOT NULL COMMENT 'number of each category and its net revenue in ten-thousandths, as in 3:12000,7:-450',
    categories_365      INT           NOT NULL COMMENT 'those of more than nothing',
    main_category_no    INT           NULL COMMENT 'the category of most net revenue in 365 days',
    main_category_share DECIMAL(5,4)  NULL COMMENT 'its share of the positive net revenue of all categories',
    orders_30           INT           NOT NULL,
    units_30            DECIMAL(19,3) NOT NULL COMMENT 'sold less returned',
    discount_30         DECIMAL(19,4) NOT NULL COMMENT 'given less taken back, already taken off the revenue',
    returns_30          DECIMAL(19,4) NOT NULL COMMENT 'negative, and part of the revenue',
    net_revenue_30      DECIMAL(19,4) NOT NULL,
    uncosted_30         DECIMAL(19,4) NOT NULL COMMENT 'net revenue whose cost of goods is assumed',
    cost_to_serve_30    DECIMAL(19,4) NOT NULL,
    net_profit_30       DECIMAL(19,4) NOT NULL,
    orders_90           INT           NOT NULL,
    units_90            DECIMAL(19,3) NOT NULL,
    discount_90         DECIMAL(19,4) NOT NULL,
    returns_90          DECIMAL(19,4) NOT NULL,
    net_revenue_90      DECIMAL(19,4) NOT NULL,
    uncosted_90         DECIMAL(19,4) NOT NULL,
    cost_to_serve_90    DECIMAL(19,4) NOT NULL,
    net_profit_90       DECIMAL(19,4) NOT NULL,
    orders_365          INT           NOT NULL,
    units_365           DECIMAL(19,3) NOT NULL,
    discount_365        DECIMAL(19,4) NOT NULL,
    returns_365         DECIMAL(19,4) NOT NULL,
    net_revenue_365     DECIMAL(19,4) NOT NULL,
    uncosted_365        DECIMAL(19,4) NOT NULL,
    cost_to_serve_365   DECIMAL(19,4) NOT NULL,
    net_profit_365      DECIMAL(19,4) NOT NULL,
    orders_730          INT           NOT NULL,
    units_730           DECIMAL(19,3) NOT NULL,
    discount_730        DECIMAL(19,4) NOT NULL,
    returns_730         DECIMAL(19,4) NOT NULL,
    net_revenue_730     DECIMAL(19,4) NOT NULL,
    uncosted_730        DECIMAL(19,4) NOT NULL,
    cost_to_serve_730   DECIMAL(19,4) NOT NULL,
    net_profit_730      DECIMAL(19,4) NOT NULL,
    orders_life         INT           NOT NULL,
    units_life          DECIMAL(19,3) NOT NULL,
    discount_life       DECIMAL(19,4) NOT NULL,
    returns_life        DECIMAL(19,4) NOT NULL,
    net_revenue_life    DECIMAL(19,4) NOT NULL,
    uncosted_life       DECIMAL(19,4) NOT NULL,
    cost_to_serve_life  DECIMAL(19,4) NOT NULL,
    net_profit_life     DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (customer_no)
);

-- one row: what customer_metric holds
CREATE TABLE IF NOT EXISTS metric_state (
    id          TINYINT      NOT NULL,
    as_of       DATE         NULL COMMENT 'null: nothing measured, or a measure under way that starts from nothing',
    under_way   DATE         NULL COMMENT 'the date of a measure that has begun and not ended',
    assumptions VARCHAR(200) NOT NULL COMMENT 'the rates of the settings that the profits were computed with',
    PRIMARY KEY (id)
);
INSERT IGNORE INTO metric_state (id, as_of, under_way, assumptions) VALUES (1, NULL, NULL, '');

-- one row per customer whose facts before metric_state.as_of were replaced since the metrics were computed
CREATE TABLE IF NOT EXISTS customer_to_remeasure (
    customer_no INT NOT NULL,
    PRIMARY KEY (customer_no)
);

-- one row per month-end whose scores are kept: a night that is done again begins from there instead of adding up a year
CREATE TABLE IF NOT EXISTS checkpoint (
    business_date DATE         NOT NULL,
    assumptions   VARCHAR(200) NOT NULL COMMENT 'the rates of the settings that the profits were computed with',
    PRIMARY KEY (business_date)
);

-- one row per customer with a score or an order and month-end kept; without a row in checkpoint it no longer holds
CREATE TABLE IF NOT EXISTS checkpoint_score (
    business_date DATE          NOT NULL,
    customer_no   INT           NOT NULL,
    orders        INT           NOT NULL COMMENT 'this and the amounts: of the 365 days that end with the date',
    net_revenue   DECIMAL(19,4) NOT NULL,
    returns       DECIMAL(19,4) NOT NULL,
    cost_to_serve DECIMAL(19,4) NOT NULL,
    net_profit    DECIMAL(19,4) NOT NULL,
    first_order   DATE          NULL,
    last_order    DATE          NULL,
    PRIMARY KEY (business_date, customer_no)
);

-- WHAT IS EXPECTED ---------------------------------------------------------------------------------------------------------

-- one row per month-end fitted: which model looks ahead from then until the next, and with what. Whoever replaces facts of a day
-- takes back those as of that day and later ones
CREATE TABLE IF NOT EXISTS model_fit (
    as_of                    DATE          NOT NULL,
    assumptions              VARCHAR(200)  NOT NULL COMMENT 'the rates of the settings that the profits were computed with',
    first_order              DATE          NULL COMMENT 'where the data begin; they end with as_of',
    customers                INT           NOT NULL COMMENT 'who had ordered, guests apart',
    repeaters                INT           NOT NULL COMMENT 'of these, on more than one day',
    model                    VARCHAR(20)   NOT NULL COMMENT 'BG/NBD, MBG/NBD or plain average',
    reason                   VARCHAR(500)  NULL COMMENT 'why the plain average; null: a model is in force',
    average_orders           DOUBLE        NOT NULL COMMENT 'days with an order of an active customer in a year',
    average_profit           DECIMAL(19,4) NOT NULL COMMENT 'net profit of an active customer in 365 days',
    r                        DOUBLE        NULL COMMENT 'of the model of purchases, time in days; null: none is in force',
    alpha                    DOUBLE        NULL,
    a                        DOUBLE        NULL,
    b                        DOUBLE        NULL,
    r_error                  DOUBLE        NULL COMMENT 'standard error; null: the likelihood has no curvature there',
    alpha_error              DOUBLE        NULL,
    a_error                  DOUBLE        NULL,
    b_error                  DOUBLE        NULL,
    purchases_log_likelihood DOUBLE        NULL,
    purchases_converged      BOOLEAN       NULL COMMENT 'null: not fitted to all days',
    p                        DOUBLE        NULL COMMENT 'of Gamma-Gamma, amounts in the currency; null: not in force',
    q                        DOUBLE        NULL,
    v                        DOUBLE        NULL,
    p_error                  DOUBLE        NULL,
    q_error                  DOUBLE        NULL,
    v_error                  DOUBLE        NULL,
    spending_customers       INT           NULL COMMENT 'those with a net profit above zero',
    spending_log_likelihood  DOUBLE        NULL,
    spending_converged       BOOLEAN       NULL COMMENT 'null: not fitted',
    held_out_days            INT           NOT NULL COMMENT 'the last days, by which the candidates were judged; zero: they were not',
    bg_nbd_error             DOUBLE        NULL COMMENT 'mean absolute error for each customer, in days with an order',
    bg_nbd_bias              DOUBLE        NULL COMMENT 'days with an order expected of all together less those that came',
    mbg_nbd_error            DOUBLE        NULL,
    mbg_nbd_bias             DOUBLE        NULL,
    plain_error              DOUBLE        NULL,
    plain_bias               DOUBLE        NULL,
    made_in_run              BIGINT        NOT NULL,
    PRIMARY KEY (as_of)
);

-- one row per month-end, horizon and grade: the net profit that had been expected for the days up to the month-end, when they
-- began, against what came. Taken back together with the fits
CREATE TABLE IF NOT EXISTS forecast_check (
    as_of       DATE          NOT NULL,
    days        INT           NOT NULL COMMENT '30, 90 or 365',
    grade       CHAR(1)       NOT NULL COMMENT 'in force when the days began; a star for all together',
    customers   INT           NOT NULL COMMENT 'who had ordered then, and were graded, if anybody was',
    expected    DECIMAL(38,4) NOT NULL,
    came        DECIMAL(38,4) NULL COMMENT 'this and the next two: null where the days have just begun',
    bias        DECIMAL(38,4) NULL COMMENT 'expected less came',
    error       DECIMAL(19,4) NULL COMMENT 'mean absolute error for each customer',
    made_in_run BIGINT        NOT NULL,
    PRIMARY KEY (as_of, days, grade)
);

-- one row per month-end: how the net profit of the 365 days that end with it is spread over the customers with an order in them
CREATE TABLE IF NOT EXISTS profit_month (
    as_of       DATE          NOT NULL,
    assumptions VARCHAR(200)  NOT NULL COMMENT 'the rates of the settings that the profits were computed with',
    customers   INT           NOT NULL COMMENT 'with a record now',
    net_profit  DECIMAL(19,4) NOT NULL,
    enough      INT           NOT NULL COMMENT 'how many of the best bring 80 percent of it; 0 where there is none',
    losing      INT           NOT NULL COMMENT 'how many cost more than they bring',
    lost        DECIMAL(19,4) NOT NULL COMMENT 'what these cost, as a negative figure',
    first_1     DECIMAL(19,4) NOT NULL COMMENT 'net profit of the best percent of the customers, one of them at least',
    first_5     DECIMAL(19,4) NOT NULL,
    first_10    DECIMAL(19,4) NOT NULL,
    first_20    DECIMAL(19,4) NOT NULL,
    first_50    DECIMAL(19,4) NOT NULL,
    gini        DOUBLE        NULL COMMENT 'null: there is no profit',
    made_in_run BIGINT        NOT NULL,
    PRIMARY KEY (as_of)
);

-- GRADES -------------------------------------------------------------------------------------------------------------------

-- one row per business date graded and grade
CREATE TABLE IF NOT EXISTS grade_line (
    business_date DATE          NOT NULL,
    grade         CHAR(1)       NOT NULL,
    above         DECIMAL(19,4) NULL COMMENT 'a score must be greater than this to earn the grade; null: any score will do',
    customers     INT           NOT NULL COMMENT 'active customers with this grade',
    held          INT           NOT NULL COMMENT 'those among them who earned a lower one, and keep this one for some nights more',
    lowest        DECIMAL(19,4) NULL COMMENT 'the lowest score that the line gives this grade to',
    net_profit    DECIMAL(19,4) NOT NULL COMMENT 'their net profit of 365 days',
    PRIMARY KEY (business_date, grade)
);

-- one row per business date graded: what the scores were made of, and how the list was cut
CREATE TABLE IF NOT EXISTS graded_night (
    business_date   DATE         NOT NULL,
    policy          VARCHAR(6)   NOT NULL COMMENT 'PROFIT, WORTH or RFM',
    referral_share  DECIMAL(9,4) NOT NULL COMMENT 'percent of the profit of those whom a customer sent',
    referral_levels INT          NOT NULL,
    cut             VARCHAR(9)   NOT NULL COMMENT 'CUSTOMERS, PROFIT or AMOUNTS',
    PRIMARY KEY (business_date)
);

-- one row per graded customer: the grade in force
CREATE TABLE IF NOT EXISTS customer_grade (
    customer_no INT           NOT NULL,
    grade       CHAR(1)       NOT NULL COMMENT 'as published',
    lapsed      BOOLEAN       NOT NULL COMMENT 'no order in the last 365 days: E, outside the percentages',
    since       DATE          NOT NULL,
    score       DECIMAL(19,4) NOT NULL COMMENT 'on the day in since',
    earned      CHAR(1)       NOT NULL COMMENT 'the grade that the score of the last night earns; the published one may be better for some nights',
    PRIMARY KEY (customer_no),
    KEY customer_grade_by_grade (grade, customer_no)
);

-- one row per customer whose score of the last night is not the own net profit alone
CREATE TABLE IF NOT EXISTS customer_score (
    customer_no INT           NOT NULL,
    score       DECIMAL(19,4) NOT NULL,
    first_part  DECIMAL(19,4) NOT NULL COMMENT 'as in movement',
    second_part DECIMAL(19,4) NOT NULL,
    third_part  DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (customer_no)
);

-- one row per customer and business date on which the grade changed; the first night is the baseline, without an old grade
CREATE TABLE IF NOT EXISTS movement (
    business_date DATE          NOT NULL,
    customer_no   INT           NOT NULL,
    kind          VARCHAR(10)   NOT NULL COMMENT 'baseline, new, rise, fall, lapse, return or gone',
    old_grade     CHAR(1)       NULL,
    new_grade     CHAR(1)       NOT NULL COMMENT 'a dash for a customer who is no longer graded',
    old_lapsed    BOOLEAN       NULL,
    new_lapsed    BOOLEAN       NOT NULL,
    old_since     DATE          NULL,
    old_score     DECIMAL(19,4) NULL COMMENT 'on the day of the old grade',
    score         DECIMAL(19,4) NOT NULL,
    orders        INT           NOT NULL COMMENT 'this and the amounts: of the 365 days that end with the date',
    net_revenue   DECIMAL(19,4) NOT NULL,
    returns       DECIMAL(19,4) NOT NULL,
    cost_to_serve DECIMAL(19,4) NOT NULL,
    net_profit    DECIMAL(19,4) NOT NULL,
    policy        VARCHAR(6)    NOT NULL COMMENT 'PROFIT, WORTH or RFM: what the score is made of',
    first_part    DECIMAL(19,4) NOT NULL COMMENT 'own net profit of 365 days; of an RFM score recency',
    second_part   DECIMAL(19,4) NOT NULL COMMENT 'credit for those whom the customer sent; frequency',
    third_part    DECIMAL(19,4) NOT NULL COMMENT 'net profit expected of the next 365 days; money',
    reason        VARCHAR(300)  NOT NULL,
    PRIMARY KEY (business_date, customer_no),
    KEY movement_by_customer (customer_no, business_date)
);

-- one row per customer and business date on which the score earned another grade than the night before, whether it was published
-- or not; of the nights before the first there are those that its grades depend on
CREATE TABLE IF NOT EXISTS earned_grade (
    business_date DATE    NOT NULL,
    customer_no   INT     NOT NULL,
    old_grade     CHAR(1) NULL COMMENT 'null: not graded before',
    new_grade     CHAR(1) NULL COMMENT 'null: not graded any more',
    PRIMARY KEY (business_date, customer_no),
    KEY earned_grade_by_customer (customer_no, business_date)
);

-- WHAT PERSONS DECIDE ------------------------------------------------------------------------------------------------------

-- one row per act of a person who pinned a customer as a key customer, or took the pin away; no row is ever changed. On a
-- business date the latest act made up to it counts
CREATE TABLE IF NOT EXISTS pin (
    pin_no       BIGINT       NOT NULL AUTO_INCREMENT,
    customer_no  INT          NOT NULL,
    act          VARCHAR(5)   NOT NULL COMMENT 'pin or unpin',
    made_on      DATE         NOT NULL COMMENT 'the company''s day on which it was made: the first business date for which it counts',
    pinned_until DATE         NULL COMMENT 'the last business date on which the pin holds; null: unpinned',
    reason       VARCHAR(300) NULL COMMENT 'null: unpinned',
    made_by      VARCHAR(100) NOT NULL COMMENT 'user of the operating system',
    made_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
    PRIMARY KEY (pin_no),
    KEY pin_by_customer (customer_no, pin_no)
);

-- WHAT THE REPORT KEEPS: sums of facts that every night shows and that seldom change, each with a checksum of the facts and the
-- rates that it was made with; a report makes again what no longer fits them. They may be emptied at any time.

-- one row per business date loaded: what the company sold, spent and earned
CREATE TABLE IF NOT EXISTS report_day (
    business_date DATE          NOT NULL,
    checksum      DECIMAL(38,0) NOT NULL COMMENT 'of the facts of the day',
    rates         VARCHAR(100)  NOT NULL COMMENT 'of assumed cost and of an hour of attention',
    fact_rows     INT           NOT NULL,
    orders        INT           NOT NULL,
    returned      DECIMAL(38,4) NOT NULL,
    net_revenue   DECIMAL(38,4) NOT NULL,
    known_cost    DECIMAL(38,4) NOT NULL,
    uncosted      DECIMAL(38,4) NOT NULL,
    assumed_cost  DECIMAL(38,4) NOT NULL,
    cost_to_serve DECIMAL(38,4) NOT NULL,
    PRIMARY KEY (business_date)
);

-- one row per business date and category sold on it
CREATE TABLE IF NOT EXISTS report_category_day (
    business_date DATE          NOT NULL,
    category_no   INT           NOT NULL,
    checksum      DECIMAL(38,0) NOT NULL COMMENT 'of the facts of the day',
    rates         VARCHAR(100)  NOT NULL,
    net_revenue   DECIMAL(38,4) NOT NULL,
    margin        DECIMAL(38,4) NOT NULL,
    PRIMARY KEY (business_date, category_no)
);

-- one row per customer whose profits report_golden_month adds up
CREATE TABLE IF NOT EXISTS report_golden (
    customer_no INT NOT NULL,
    PRIMARY KEY (customer_no)
);

-- one row per calendar month: the net profit of the customers in report_golden
CREATE TABLE IF NOT EXISTS report_golden_month (
    month_from DATE          NOT NULL,
    checksum   DECIMAL(38,0) NOT NULL COMMENT 'of the facts of the month',
    rates      VARCHAR(100)  NOT NULL,
    net_profit DECIMAL(38,4) NOT NULL,
    PRIMARY KEY (month_from)
);

-- one row per customer with a fact in the year before the last 365 days, as of the date in report_year_before
CREATE TABLE IF NOT EXISTS report_customer_before (
    customer_no INT           NOT NULL,
    orders      INT           NOT NULL,
    net_profit  DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (customer_no)
);

-- one row, or none: what report_customer_before holds
CREATE TABLE IF NOT EXISTS report_year_before (
    id       TINYINT       NOT NULL,
    as_of    DATE          NOT NULL,
    checksum DECIMAL(38,0) NOT NULL COMMENT 'of the facts of the year',
    rates    VARCHAR(100)  NOT NULL,
    PRIMARY KEY (id)
);

-- THE RUN ------------------------------------------------------------------------------------------------------------------

-- one row per lease: who may write
CREATE TABLE IF NOT EXISTS lease (
    name       VARCHAR(64)  NOT NULL,
    owner      VARCHAR(200) NOT NULL,
    taken_at   DATETIME(6)  NOT NULL,
    beaten_at  DATETIME(6)  NOT NULL COMMENT 'last heartbeat, by the clock of this database',
    expires_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (name)
);

-- one row per start of a job for a business date
CREATE TABLE IF NOT EXISTS run (
    run_no        BIGINT        NOT NULL AUTO_INCREMENT,
    job           VARCHAR(64)   NOT NULL,
    business_date DATE          NOT NULL,
    owner         VARCHAR(200)  NOT NULL,
    started_at    DATETIME(6)   NOT NULL,
    ended_at      DATETIME(6)   NULL,
    state         VARCHAR(10)   NOT NULL COMMENT 'running, done, superseded (to be done again), failed, stopped or crashed',
    exit_code     INT           NULL,
    message       VARCHAR(2000) NULL,
    PRIMARY KEY (run_no),
    KEY run_by_job (job, business_date, state)
);

-- one row per run and step
CREATE TABLE IF NOT EXISTS run_step (
    run_no      BIGINT      NOT NULL,
    step_no     INT         NOT NULL,
    step        VARCHAR(64) NOT NULL,
    rows_read   BIGINT      NOT NULL,
    written     BIGINT      NOT NULL,
    quarantined BIGINT      NOT NULL,
    millis      BIGINT      NOT NULL,
    PRIMARY KEY (run_no, step_no)
);

-- one row per run and thing that a person should know: an absent feed, an assumption, a day read again
CREATE TABLE IF NOT EXISTS run_note (
    run_no  BIGINT        NOT NULL,
    note_no INT           NOT NULL,
    kind    VARCHAR(20)   NOT NULL,
    note    VARCHAR(1000) NOT NULL,
    PRIMARY KEY (run_no, note_no)
);

-- one row per document, business date, recipient and format: the newest rendering replaces the one before
CREATE TABLE IF NOT EXISTS edition (
    document      VARCHAR(40)  NOT NULL,
    business_date DATE         NOT NULL,
    recipient     VARCHAR(100) NOT NULL COMMENT 'whom or what a file is for: id of the customer, name of the account manager, event and day, size of the paper; empty: all',
    format        VARCHAR(8)   NOT NULL COMMENT 'ending of the name of the file',
    file          VARCHAR(500) NOT NULL,
    pages         INT          NOT NULL,
    bytes         BIGINT       NOT NULL,
    run_no        BIGINT       NOT NULL COMMENT '0: made by a command, outside a night',
    PRIMARY KEY (document, business_date, recipient, format)
);
