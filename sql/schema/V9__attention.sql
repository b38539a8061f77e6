-- How the company spreads its attention and its money over customers (docs/attention.md).

-- one row per sum spent on promotion, as the feed gives it; replaced by whole days, together with the rows about customers
CREATE TABLE IF NOT EXISTS spend (
    source_no SMALLINT      NOT NULL,
    spent_on  DATE          NOT NULL,
    row_no    INT           NOT NULL COMMENT 'within the source and the day',
    purpose   VARCHAR(100)  NULL COMMENT 'the audience, as the source spells it',
    channel   VARCHAR(50)   NULL,
    amount    DECIMAL(19,4) NOT NULL,
    PRIMARY KEY (source_no, spent_on, row_no)
);

-- AS OF THE LAST NIGHT: replaced whole by the step attention. A window of n days ends with the business date and holds it. Before the
-- first order everybody is a prospect; from then on all contacts, costs and profits of a customer count among the recent ones where
-- the last order lies in the attention_night.recent_days days that end with the business date, and among the others where it does not.

-- one row: what the tables of attention hold, by which settings they were made, and who costs more than they bring
CREATE TABLE IF NOT EXISTS attention_night (
    as_of                 DATE          NOT NULL COMMENT 'the business date',
    recent_days           INT           NOT NULL COMMENT 'whose last order lies in these days is a recent customer',
    chances               INT           NOT NULL COMMENT 'that every customer has in 365 days',
    thanks                VARCHAR(1000) NOT NULL COMMENT 'pattern of the subjects, in lower case, of contacts that are a thank-you',
    contacts_given        BOOLEAN       NOT NULL COMMENT 'this and the next three: whether a source gives the feed',
    promises_given        BOOLEAN       NOT NULL,
    complaints_given      BOOLEAN       NOT NULL,
    spend_given           BOOLEAN       NOT NULL,
    active_customers      INT           NOT NULL COMMENT 'with a record, and an order in 365 days',
    losing_customers      INT           NOT NULL COMMENT 'active ones whose net profit of 365 days is below zero',
    losing_net_profit     DECIMAL(19,4) NOT NULL COMMENT 'of these, in 365 days: negative, or zero where there are none',
    losing_cost_to_serve  DECIMAL(19,4) NULL COMMENT 'of these; null: no source gives contacts or complaints',
    losing_returns        DECIMAL(19,4) NOT NULL COMMENT 'of these, negative',
    PRIMARY KEY (as_of)
);

-- one row per window and audience: attention and money given to it, and what it brings
CREATE TABLE IF NOT EXISTS attention_balance (
    days             INT           NOT NULL COMMENT '365 or 90: of the window',
    audience         VARCHAR(10)   NOT NULL COMMENT 'prospects, recent or others',
    customers        INT           NOT NULL COMMENT 'as of the business date; prospects: who have not ordered, with a record',
    contacts         INT           NULL COMMENT 'this and the next three: null where no source gives contacts',
    minutes          DECIMAL(19,4) NULL COMMENT 'spent on these contacts',
    contacts_share   DECIMAL(38,4) NULL COMMENT 'of the contacts of all three, 0 to 1; null where there are none, and so are all shares',
    minutes_share    DECIMAL(38,4) NULL,
    spend            DECIMAL(19,4) NULL COMMENT 'on promotion for this audience; null where no source gives spend',
    spend_share      DECIMAL(38,4) NULL COMMENT 'of the spend of all three',
    cost_to_serve    DECIMAL(19,4) NULL COMMENT 'of contacts and complaints, part of the net profit; null where no source gives either',
    net_profit       DECIMAL(19,4) NOT NULL COMMENT 'before promotion; of prospects, who buy nothing, zero or below',
    net_profit_share DECIMAL(38,4) NULL COMMENT 'of the net profit of all three; null where that is not above zero; may be below 0 or above 1',
    PRIMARY KEY (days, audience)
);

-- one row per window: what it costs to win a customer, and to keep one
CREATE TABLE IF NOT EXISTS attention_cost (
    days                    INT           NOT NULL COMMENT '365 or 90: of the window',
    spend_winning           DECIMAL(19,4) NULL COMMENT 'this and the next three: null where no source gives spend',
    spend_keeping_recent    DECIMAL(19,4) NULL,
    spend_keeping           DECIMAL(19,4) NULL COMMENT 'on customers who are not recent',
    spend_other             DECIMAL(19,4) NULL COMMENT 'for purposes that the settings do not name: part of no other figure',
    cost_to_serve_prospects DECIMAL(19,4) NULL COMMENT 'beside the cost to win; null where no source gives contacts or complaints, and so is the next',
    cost_to_serve_existing  DECIMAL(19,4) NULL COMMENT 'part of the cost to keep',
    won_customers           INT           NOT NULL COMMENT 'with their first order in the window',
    existing_customers      INT           NOT NULL COMMENT 'with an order in the 365 days that end with the business date',
    cost_to_win             DECIMAL(19,4) NULL COMMENT 'of one customer: spend_winning by won_customers; null where nobody was won',
    cost_to_keep            DECIMAL(19,4) NULL COMMENT 'of one customer: all keeping and cost_to_serve_existing by existing_customers; null without these',
    PRIMARY KEY (days)
);

-- one row per year and kind of sale: what customers brought on the day of their first order against all later days
CREATE TABLE IF NOT EXISTS attention_sales (
    year_no           INT           NOT NULL COMMENT '1: the 365 days that end with the business date; 2: the 365 before',
    sale              VARCHAR(6)    NOT NULL COMMENT 'first or repeat',
    from_date         DATE          NOT NULL,
    to_date           DATE          NOT NULL,
    orders            INT           NOT NULL,
    net_revenue       DECIMAL(19,4) NOT NULL,
    net_profit        DECIMAL(19,4) NOT NULL,
    net_revenue_share DECIMAL(38,4) NULL COMMENT 'of first and repeat together; null where that is not above zero',
    net_profit_share  DECIMAL(38,4) NULL,
    PRIMARY KEY (year_no, sale)
);

-- one row per place among the 20 active customers who cost most beyond what they bring, the worst being 1; figures of 365 days
CREATE TABLE IF NOT EXISTS attention_losing (
    place         INT           NOT NULL,
    customer_no   INT           NOT NULL,
    orders        INT           NOT NULL,
    net_revenue   DECIMAL(19,4) NOT NULL,
    returns       DECIMAL(19,4) NOT NULL COMMENT 'negative, and part of the revenue',
    cost_to_serve DECIMAL(19,4) NULL COMMENT 'null where no source gives contacts or complaints',
    net_profit    DECIMAL(19,4) NOT NULL COMMENT 'below zero',
    PRIMARY KEY (place),
    KEY attention_losing_by_customer (customer_no)
);

-- one row per customer with anything to count in the 365 days that end with the business date
CREATE TABLE IF NOT EXISTS customer_goodwill (
    customer_no     INT NOT NULL,
    kept_promises   INT NULL COMMENT 'kept no later than due; null where no source gives promises',
    thanks          INT NULL COMMENT 'contacts whose subject is a thank-you; null where no source gives contacts',
    complaints      INT NULL COMMENT 'opened; null where no source gives complaints',
    broken_promises INT NULL COMMENT 'due, and not kept by then; null where no source gives promises',
    balance         INT NOT NULL COMMENT 'kept promises and thanks less complaints and broken promises',
    chances_used    INT NOT NULL COMMENT 'complaints and broken promises, each one of attention_night.chances',
    chances_left    INT NOT NULL COMMENT 'not below 0',
    PRIMARY KEY (customer_no)
);
