-- What the best customers are given (docs/rewards.md). A quarter is written as its first day.

-- one row per calendar quarter that was planned
CREATE TABLE IF NOT EXISTS reward_plan (
    quarter     DATE          NOT NULL,
    as_of       DATE          NOT NULL COMMENT 'business date of the night that the figures are of',
    grades_on   DATE          NOT NULL COMMENT 'business date of the grades: the first of the quarter, or that of the first night',
    rules       VARCHAR(500)  NOT NULL COMMENT 'the settings and the catalogue that it was made with',
    budget      DECIMAL(19,4) NOT NULL COMMENT 'for the whole quarter',
    budget_from VARCHAR(200)  NOT NULL COMMENT 'how the budget came about',
    made_by     VARCHAR(100)  NOT NULL COMMENT 'user of the operating system',
    made_at     DATETIME(6)   NOT NULL COMMENT 'UTC',
    PRIMARY KEY (quarter)
);

-- one row per calendar quarter planned and customer who was an A or a B when it began
CREATE TABLE IF NOT EXISTS reward_plan_row (
    quarter      DATE          NOT NULL,
    customer_no  INT           NOT NULL,
    place        INT           NOT NULL COMMENT 'by worth, the best being 1',
    grade        CHAR(1)       NOT NULL COMMENT 'on reward_plan.grades_on',
    state        VARCHAR(10)   NOT NULL COMMENT 'planned, approved, refused (by a person) or left out',
    item_id      VARCHAR(40)   NULL COMMENT 'this and the next four as in the catalogue then; null: left out',
    title        VARCHAR(100)  NULL,
    kind         VARCHAR(12)   NULL,
    cost         DECIMAL(19,4) NULL,
    worth_to     DECIMAL(19,4) NULL COMMENT 'value to the customer',
    because      VARCHAR(500)  NOT NULL COMMENT 'why this reward, or why none',
    PRIMARY KEY (quarter, customer_no),
    KEY reward_plan_row_by_customer (customer_no)
);

-- THE LEDGER: one row per customer and calendar quarter, written when a reward is approved. The key is the promise that nobody is
-- rewarded twice for one quarter; no row is ever removed but with its customer
CREATE TABLE IF NOT EXISTS reward_ledger (
    customer_no INT           NOT NULL,
    quarter     DATE          NOT NULL,
    item_id     VARCHAR(40)   NOT NULL,
    title       VARCHAR(100)  NOT NULL COMMENT 'as promised',
    kind        VARCHAR(12)   NOT NULL,
    cost        DECIMAL(19,4) NOT NULL,
    worth_to    DECIMAL(19,4) NOT NULL COMMENT 'value to the customer',
    grade       CHAR(1)       NOT NULL COMMENT 'when it was planned; the promise is kept whatever the grade is now',
    because     VARCHAR(500)  NOT NULL,
    consent     VARCHAR(100)  NULL COMMENT 'purpose that the customer must consent to when it is given; null: none',
    state       VARCHAR(10)   NOT NULL COMMENT 'approved, given or declined',
    approved_on DATE          NOT NULL COMMENT 'day of the company',
    approved_by VARCHAR(100)  NOT NULL COMMENT 'user of the operating system',
    approved_at DATETIME(6)   NOT NULL COMMENT 'UTC',
    settled_on  DATE          NULL COMMENT 'day on which it was given or declined; this and the next two: null while it is approved',
    settled_by  VARCHAR(100)  NULL,
    settled_at  DATETIME(6)   NULL COMMENT 'UTC',
    note        VARCHAR(300)  NULL,
    PRIMARY KEY (customer_no, quarter),
    KEY reward_ledger_by_quarter (quarter, state)
);

-- one row per customer and quarter with a reward that is open as of the last night: due in its quarter, of which nothing is planned yet;
-- planned in it; or approved and not given. Replaced whole by the step reward
CREATE TABLE IF NOT EXISTS reward_open (
    customer_no INT          NOT NULL,
    quarter     DATE         NOT NULL,
    as_of       DATE         NOT NULL COMMENT 'business date of the night',
    grade       CHAR(1)      NOT NULL COMMENT 'with which it came to be due',
    state       VARCHAR(10)  NOT NULL COMMENT 'due, planned, to give, or withheld: approved, and the consent that it needs was taken back',
    title       VARCHAR(100) NULL COMMENT 'null: due, and nothing is planned',
    PRIMARY KEY (customer_no, quarter)
);

-- one row per reward of the ledger
CREATE OR REPLACE VIEW v_rewards AS
SELECT l.quarter,
       c.customer_id,
       c.name,
       l.grade,
       g.grade AS grade_now,
       l.item_id,
       l.title,
       l.kind,
       l.cost,
       l.worth_to,
       l.state,
       l.approved_on,
       l.approved_by,
       l.settled_on,
       l.settled_by,
       l.note,
       l.because,
       m.net_profit_365
FROM reward_ledger l
JOIN customer c ON c.customer_no = l.customer_no
LEFT JOIN customer holder ON holder.customer_id = c.counts_for
LEFT JOIN customer_grade g ON g.customer_no = COALESCE(holder.customer_no, l.customer_no)
LEFT JOIN customer_metric m ON m.customer_no = COALESCE(holder.customer_no, l.customer_no);

-- one row per event or outing and customer who is invited
CREATE TABLE IF NOT EXISTS event_guest (
    item_id     VARCHAR(40)  NOT NULL COMMENT 'in the catalogue',
    held_on     DATE         NOT NULL COMMENT 'day of the event',
    customer_no INT          NOT NULL,
    grade       CHAR(1)      NOT NULL COMMENT 'when invited',
    by_reward   BOOLEAN      NOT NULL COMMENT 'the event is the reward of the customer: a place is kept until there is an answer',
    state       VARCHAR(10)  NOT NULL COMMENT 'invited, coming, waiting or not coming',
    persons     INT          NOT NULL COMMENT 'who come, the customer among them',
    answer_no   INT          NULL COMMENT 'order of the answers to the event; null: none yet',
    invited_on  DATE         NOT NULL,
    answered_on DATE         NULL,
    noted_by    VARCHAR(100) NOT NULL COMMENT 'user of the operating system, of the last change',
    noted_at    DATETIME(6)  NOT NULL COMMENT 'UTC',
    PRIMARY KEY (item_id, held_on, customer_no),
    KEY event_guest_by_customer (customer_no)
);

-- one row per item of the catalogue and first day on which it can be given: what letters say of it, as the catalogue last said it when
-- rewards were planned or approved, or guests invited
CREATE TABLE IF NOT EXISTS catalogue_words (
    item_id   VARCHAR(40)  NOT NULL,
    open_from DATE         NOT NULL COMMENT '1000-01-01: any day',
    open_to   DATE         NULL COMMENT 'null: any day',
    kind      VARCHAR(12)  NOT NULL,
    title     VARCHAR(100) NOT NULL,
    about     VARCHAR(300) NULL COMMENT 'what it is',
    how       VARCHAR(300) NULL COMMENT 'how the customer comes to it',
    held_on   DATE         NULL COMMENT 'day of an outing or event',
    PRIMARY KEY (item_id, open_from)
);
