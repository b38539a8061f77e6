-- The sales database of a made-up merchant, Harbour & Vine of Dublin. Nothing here is Golden List's own: it stands for the
-- database that a company already has. Amounts are in euros without VAT, times are local (Europe/Dublin), keys are the shop's.
-- Foreign keys are left out, as in many a grown database, so that a few lines can be wrong.

-- one row: how this company was made up, and whether it is whole
CREATE TABLE demo_company (
    customers INT     NOT NULL,
    years     INT     NOT NULL,
    seed      BIGINT  NOT NULL,
    last_day  DATE    NOT NULL,
    whole     BOOLEAN NOT NULL
);

-- one row per kind of goods
CREATE TABLE product_group (
    group_code VARCHAR(12) NOT NULL,
    title      VARCHAR(40) NOT NULL,
    PRIMARY KEY (group_code)
);

-- one row per product
CREATE TABLE product (
    product_no INT           NOT NULL,
    title      VARCHAR(120)  NOT NULL,
    group_code VARCHAR(12)   NOT NULL,
    sold_by    VARCHAR(5)    NOT NULL COMMENT 'piece or kg',
    list_price DECIMAL(9,2)  NOT NULL,
    unit_cost  DECIMAL(9,2)  NULL COMMENT 'null: nobody has entered it',
    vat_rate   DECIMAL(5,3)  NOT NULL,
    PRIMARY KEY (product_no)
);

-- one row per employee
CREATE TABLE employee (
    employee_no INT          NOT NULL,
    name        VARCHAR(60)  NOT NULL,
    task        VARCHAR(40)  NOT NULL,
    email       VARCHAR(120) NOT NULL,
    PRIMARY KEY (employee_no)
);

-- one row per client: whoever has ever bought under a name, or was spoken to as a prospect
CREATE TABLE client (
    client_no   INT          NOT NULL,
    name        VARCHAR(120) NOT NULL,
    kind        VARCHAR(8)   NOT NULL COMMENT 'person or business',
    email       VARCHAR(120) NULL,
    phone       VARCHAR(30)  NULL,
    locale      VARCHAR(10)  NOT NULL,
    street      VARCHAR(80)  NOT NULL,
    area        VARCHAR(80)  NULL,
    postcode    VARCHAR(12)  NOT NULL,
    city        VARCHAR(40)  NOT NULL,
    country     VARCHAR(40)  NOT NULL,
    manager_no  INT          NULL COMMENT 'the employee who looks after the client',
    since       DATE         NOT NULL,
    born_on     DATE         NULL,
    PRIMARY KEY (client_no)
);

-- one row per order, at the counter or sent; without a client it is a guest's
CREATE TABLE sales_order (
    order_no     BIGINT     NOT NULL,
    client_no    INT        NULL,
    ordered_at   DATETIME   NOT NULL,
    channel      VARCHAR(8) NOT NULL COMMENT 'counter, phone or web',
    entered_at   DATETIME   NOT NULL COMMENT 'some are typed in days after',
    corrected_at DATETIME   NULL COMMENT 'a line was changed then',
    PRIMARY KEY (order_no),
    KEY sales_order_by_time (ordered_at),
    KEY sales_order_by_client (client_no)
);

-- one row per product on an order
CREATE TABLE sales_order_line (
    order_no   BIGINT        NOT NULL,
    line_no    SMALLINT      NOT NULL,
    product_no INT           NOT NULL,
    quantity   DECIMAL(9,3)  NULL COMMENT 'pieces or kg; the till lets it be empty',
    unit_price DECIMAL(9,2)  NOT NULL,
    discount   DECIMAL(11,2) NOT NULL COMMENT 'of the whole line, already agreed',
    vat        DECIMAL(11,2) NOT NULL COMMENT 'on top of quantity x price - discount',
    unit_cost  DECIMAL(9,2)  NULL COMMENT 'on the day of the sale',
    PRIMARY KEY (order_no, line_no)
);

-- one row per credit note: goods that came back
CREATE TABLE credit_note (
    credit_no   BIGINT      NOT NULL,
    order_no    BIGINT      NOT NULL,
    client_no   INT         NULL,
    credited_at DATETIME    NOT NULL,
    reason      VARCHAR(40) NOT NULL,
    entered_at  DATETIME    NOT NULL,
    PRIMARY KEY (credit_no),
    KEY credit_note_by_time (credited_at)
);

-- one row per product on a credit note, quantities positive; no unique key, and the old till sometimes sent a line twice
CREATE TABLE credit_note_line (
    credit_no  BIGINT        NOT NULL,
    line_no    SMALLINT      NOT NULL,
    product_no INT           NOT NULL,
    quantity   DECIMAL(9,3)  NOT NULL,
    unit_price DECIMAL(9,2)  NOT NULL,
    discount   DECIMAL(11,2) NOT NULL,
    vat        DECIMAL(11,2) NOT NULL,
    unit_cost  DECIMAL(9,2)  NULL,
    KEY credit_note_line_by_note (credit_no)
);

-- one row per call, visit, mail or talk with a client
CREATE TABLE contact_log (
    contact_no   INT         NOT NULL,
    client_no    INT         NOT NULL,
    employee_no  INT         NOT NULL,
    contacted_at DATETIME    NOT NULL,
    channel      VARCHAR(8)  NOT NULL,
    minutes      SMALLINT    NOT NULL,
    subject      VARCHAR(80) NOT NULL,
    next_on      DATE        NULL,
    PRIMARY KEY (contact_no),
    KEY contact_log_by_time (contacted_at)
);

-- one row per thing promised to a client
CREATE TABLE promise (
    promise_no  INT          NOT NULL,
    client_no   INT          NOT NULL,
    employee_no INT          NOT NULL,
    made_at     DATETIME     NOT NULL,
    what        VARCHAR(120) NOT NULL,
    due_on      DATE         NOT NULL,
    kept_on     DATE         NULL,
    PRIMARY KEY (promise_no),
    KEY promise_by_time (made_at)
);

-- one row per complaint
CREATE TABLE complaint (
    complaint_no INT           NOT NULL,
    client_no    INT           NOT NULL,
    opened_at    DATETIME      NOT NULL,
    closed_at    DATETIME      NULL,
    subject      VARCHAR(80)   NOT NULL,
    cost         DECIMAL(11,2) NOT NULL COMMENT 'what making it good has cost so far',
    PRIMARY KEY (complaint_no),
    KEY complaint_by_time (opened_at)
);

-- one row per client asked "would you recommend us?"
CREATE TABLE survey (
    survey_no   INT          NOT NULL,
    client_no   INT          NOT NULL,
    sent_at     DATETIME     NOT NULL,
    answered_at DATETIME     NULL,
    score       TINYINT      NULL COMMENT '0 to 10',
    comment     VARCHAR(200) NULL,
    PRIMARY KEY (survey_no),
    KEY survey_by_time (sent_at)
);

-- one row per client who came because another one sent them
CREATE TABLE referral (
    referrer_no INT      NOT NULL,
    referred_no INT      NOT NULL,
    referred_at DATETIME NOT NULL,
    PRIMARY KEY (referred_no),
    KEY referral_by_time (referred_at)
);

-- one row per offer sent to a client
CREATE TABLE offer (
    offer_no  INT          NOT NULL,
    client_no INT          NOT NULL,
    campaign  VARCHAR(60)  NOT NULL,
    sent_at   DATETIME     NOT NULL,
    taken_at  DATETIME     NULL,
    cost      DECIMAL(9,2) NOT NULL,
    PRIMARY KEY (offer_no),
    KEY offer_by_time (sent_at)
);

-- one row per week and audience: money spent on promotion
CREATE TABLE marketing_spend (
    spend_no INT           NOT NULL,
    spent_at DATETIME      NOT NULL,
    audience VARCHAR(20)   NOT NULL COMMENT 'prospects, recent (bought in the last 90 days) or others',
    channel  VARCHAR(20)   NOT NULL,
    amount   DECIMAL(11,2) NOT NULL,
    PRIMARY KEY (spend_no),
    KEY marketing_spend_by_time (spent_at)
);

-- one row per client and thing they were asked to allow: the newest answer
CREATE TABLE consent (
    client_no  INT         NOT NULL,
    purpose    VARCHAR(20) NOT NULL COMMENT 'newsletter, letters or club',
    granted    BOOLEAN     NOT NULL,
    changed_at DATETIME    NOT NULL,
    PRIMARY KEY (client_no, purpose)
);

-- one row per currency and first of the month: euros for one unit
CREATE TABLE fx_rate (
    currency CHAR(3)       NOT NULL,
    rate_on  DATE          NOT NULL,
    rate     DECIMAL(12,6) NOT NULL,
    PRIMARY KEY (currency, rate_on)
);
