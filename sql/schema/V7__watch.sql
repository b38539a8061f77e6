-- The watch: the signs that a customer may leave, and the cases in which persons ask why (docs/watch.md).

-- one row per business date whose customers were looked at
CREATE TABLE IF NOT EXISTS watched_night (
    business_date DATE NOT NULL,
    customers     INT  NOT NULL COMMENT 'looked at',
    PRIMARY KEY (business_date)
);

-- one row per customer, sign and time through which it was there, from its first night on
CREATE TABLE IF NOT EXISTS customer_sign (
    customer_no INT           NOT NULL,
    sign        VARCHAR(20)   NOT NULL COMMENT 'by name, as in docs/watch.md',
    since       DATE          NOT NULL COMMENT 'the first night that saw it',
    seen_on     DATE          NOT NULL COMMENT 'the last night that saw it',
    until       DATE          NULL COMMENT 'the first night that did not; null: it is there',
    severity    VARCHAR(8)    NOT NULL COMMENT 'high, medium, low; occasion: a reason to say thank you',
    at_stake    DECIMAL(19,4) NOT NULL COMMENT 'net profit of the 365 days up to the last order',
    evidence    VARCHAR(500)  NOT NULL COMMENT 'this and the two before: of the night in seen_on',
    PRIMARY KEY (customer_no, sign, since),
    KEY customer_sign_by_until (until)
);

-- one row per case: a sign of a customer that somebody looks into
CREATE TABLE IF NOT EXISTS watch_case (
    case_no        INT           NOT NULL AUTO_INCREMENT,
    customer_no    INT           NOT NULL,
    sign           VARCHAR(20)   NOT NULL,
    opened_on      DATE          NOT NULL COMMENT 'the night that opened it',
    severity       VARCHAR(8)    NOT NULL COMMENT 'this and the next three: as it was opened',
    at_stake       DECIMAL(19,4) NOT NULL,
    evidence       VARCHAR(500)  NOT NULL,
    assumed_reason VARCHAR(40)   NOT NULL,
    owner          VARCHAR(100)  NOT NULL COMMENT 'account manager, or the role of the settings',
    state          VARCHAR(10)   NOT NULL COMMENT 'open, snoozed, resolved, passed (the sign is gone), or withdrawn (a night done again did not see it)',
    state_since    DATE          NOT NULL,
    state_until    DATE          NULL COMMENT 'of a snoozed case when it comes back, of a resolved one when it is looked at again',
    PRIMARY KEY (case_no),
    UNIQUE KEY watch_case_by_customer (customer_no, sign, opened_on),
    KEY watch_case_by_state (state)
);

-- one row per thing that happened to a case, by the night or by a person; those by persons are never changed, those of a night are
-- replaced when it is done again
CREATE TABLE IF NOT EXISTS case_act (
    act_no         BIGINT        NOT NULL AUTO_INCREMENT,
    case_no        INT           NOT NULL,
    act            VARCHAR(10)   NOT NULL COMMENT 'by the night: opened, passed, again, woken or held; by a person: note, snooze or resolve',
    made_on        DATE          NOT NULL COMMENT 'the night, or the company''s day on which a person did it',
    snoozed_until  DATE          NULL,
    reason         VARCHAR(40)   NULL COMMENT 'learnt, out of the list of the settings',
    outcome        VARCHAR(1000) NULL COMMENT 'what was agreed or done',
    customer_view  VARCHAR(1000) NULL COMMENT 'in the customer''s own words',
    make_good      VARCHAR(1000) NULL COMMENT 'what would make it good',
    exception      VARCHAR(1000) NULL COMMENT 'granted',
    exception_cost DECIMAL(19,4) NULL,
    note           VARCHAR(1000) NULL,
    made_by        VARCHAR(100)  NULL COMMENT 'user of the operating system; null: the night',
    made_at        DATETIME(6)   NULL COMMENT 'UTC; null: the night',
    PRIMARY KEY (act_no),
    KEY case_act_by_case (case_no, act_no),
    KEY case_act_by_day (made_on, made_by)
);

-- one row per key customer: how the customer stands, and what to do next, as of the last night
CREATE TABLE IF NOT EXISTS secure_plan (
    customer_no  INT           NOT NULL,
    as_of        DATE          NOT NULL,
    light        VARCHAR(5)    NOT NULL COMMENT 'red: a sign of high severity; amber: of medium or low; green: none',
    sign         VARCHAR(20)   NULL COMMENT 'the gravest; null: none',
    standing     VARCHAR(500)  NOT NULL COMMENT 'its evidence, or that there is no sign',
    signs        INT           NOT NULL COMMENT 'how many there are, occasions apart',
    last_contact DATE          NULL,
    contacted_by VARCHAR(100)  NULL COMMENT 'who spoke with the customer then',
    promise      VARCHAR(1000) NULL COMMENT 'the one due first that is not kept; null: none is open',
    promise_due  DATE          NULL,
    next_step    VARCHAR(200)  NOT NULL,
    next_on      DATE          NOT NULL,
    next_who     VARCHAR(100)  NOT NULL COMMENT 'account manager, or the role of the settings',
    hours_used   DECIMAL(19,2) NOT NULL COMMENT 'of contacts in 365 days',
    hours_budget DECIMAL(19,2) NULL COMMENT 'of the settings; null: not given',
    money_used   DECIMAL(19,4) NOT NULL COMMENT 'of offers made, and of exceptions granted on cases, in 365 days',
    money_budget DECIMAL(19,4) NULL COMMENT 'of the settings; null: not given',
    PRIMARY KEY (customer_no)
);
