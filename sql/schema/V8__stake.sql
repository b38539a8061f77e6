-- What is lost if customers are lost, on how few the company rests, and a bad year of the golden list (docs/stake.md). Who counts: the
-- customers with a record and an order in the 365 days that end with the date, unless a column says otherwise. All of the last
-- night but concentration_month.

-- one row, or none: what the tables of the last night stand on
CREATE TABLE IF NOT EXISTS stake_base (
    id                   TINYINT        NOT NULL,
    as_of                DATE           NOT NULL,
    customers            INT            NOT NULL COMMENT 'who count: of them all shares are',
    net_profit           DECIMAL(19,4)  NOT NULL COMMENT 'of 365 days',
    net_revenue          DECIMAL(19,4)  NOT NULL COMMENT 'of 365 days',
    golden_customers     INT            NOT NULL,
    golden_net_profit    DECIMAL(19,4)  NOT NULL,
    average_b            DECIMAL(19,4)  NULL COMMENT 'net profit of 365 days of a B, on average; null: there is none',
    average_c            DECIMAL(19,4)  NULL COMMENT 'of a C',
    yearly_fixed_costs   DECIMAL(19,4)  NULL COMMENT 'of the settings; null: not given',
    keeping_cost         DECIMAL(19,4)  NULL COMMENT 'what keeping a customer costs in a year; null: not known',
    keeping_cost_derived BOOLEAN        NOT NULL COMMENT 'out of the cost to serve, since the settings do not give it',
    winning_times_from   DECIMAL(9,2)   NOT NULL COMMENT 'winning a customer costs so many times as much as keeping one',
    winning_times_to     DECIMAL(9,2)   NOT NULL,
    PRIMARY KEY (id)
);

-- one row per key customer
CREATE TABLE IF NOT EXISTS key_customer (
    customer_no       INT            NOT NULL,
    as_of             DATE           NOT NULL,
    why               VARCHAR(30)    NOT NULL COMMENT 'golden, pinned, leverage: all that apply, with commas',
    net_profit_365    DECIMAL(19,4)  NOT NULL COMMENT 'own',
    net_revenue_365   DECIMAL(19,4)  NOT NULL COMMENT 'own',
    profit_share      DECIMAL(30,6)  NULL COMMENT 'of the net profit of all who count, 1 being all; null: there is none',
    revenue_share     DECIMAL(30,6)  NULL,
    branch_customers  INT            NOT NULL COMMENT 'whom this one sent, and whom these sent, and so on, who count',
    branch_net_profit DECIMAL(19,4)  NOT NULL COMMENT 'theirs, of 365 days',
    PRIMARY KEY (customer_no)
);

-- one row per what may be lost: each key customer, the first by net profit, and the largest groups of each kind
CREATE TABLE IF NOT EXISTS stake_what_if (
    kind                VARCHAR(10)    NOT NULL COMMENT 'customer, top, segment, country, parent (and children) or tree (of referrals)',
    place               INT            NOT NULL COMMENT 'within the kind, the most net profit first; of top in order of size',
    what                VARCHAR(100)   NOT NULL COMMENT 'id of the customer, parent or root; how many of the first; name of the segment or country',
    customer_no         INT            NULL COMMENT 'of the customer, parent or root; null: none, or without a row in customer',
    as_of               DATE           NOT NULL,
    customers           INT            NOT NULL,
    net_profit          DECIMAL(19,4)  NOT NULL COMMENT 'of 365 days',
    net_revenue         DECIMAL(19,4)  NOT NULL,
    profit_share        DECIMAL(30,6)  NULL COMMENT 'of all who count, 1 being all; null: these bring none',
    revenue_share       DECIMAL(30,6)  NULL,
    running_days        DECIMAL(30,1)  NULL COMMENT 'days of the fixed costs that the net profit pays; null: costs not given',
    referred_customers  INT            NOT NULL COMMENT 'whom these sent, and these again, each once, without those of the group itself',
    referred_net_profit DECIMAL(19,4)  NOT NULL,
    cs_to_become_bs     BIGINT         NULL COMMENT 'average Cs that would have to become Bs to make the net profit good; null: no B, no C, or Bs bring no more',
    winning_from        DECIMAL(30,4)  NULL COMMENT 'what winning as many customers costs; null: keeping one costs nobody knows what',
    winning_to          DECIMAL(30,4)  NULL,
    PRIMARY KEY (kind, place),
    KEY stake_what_if_by_customer (customer_no)
);

-- one row per month-end of the last thirteen: on how few customers revenue and profit of its 365 days rested. Taken back together
-- with profit_month
CREATE TABLE IF NOT EXISTS concentration_month (
    as_of       DATE           NOT NULL,
    assumptions VARCHAR(200)   NOT NULL COMMENT 'the rates of the settings that the profits were computed with',
    customers   INT            NOT NULL COMMENT 'with a record now, and an order in the 365 days',
    net_revenue DECIMAL(19,4)  NOT NULL,
    net_profit  DECIMAL(19,4)  NOT NULL,
    revenue_1   DECIMAL(30,6)  NULL COMMENT 'share of net revenue of the customer who brings most of it; null: there is none',
    revenue_3   DECIMAL(30,6)  NULL COMMENT 'of the first three by net revenue',
    revenue_5   DECIMAL(30,6)  NULL,
    revenue_10  DECIMAL(30,6)  NULL,
    profit_1    DECIMAL(30,6)  NULL COMMENT 'share of net profit of the customer who brings most of it',
    profit_3    DECIMAL(30,6)  NULL,
    profit_5    DECIMAL(30,6)  NULL,
    profit_10   DECIMAL(30,6)  NULL,
    herfindahl  DECIMAL(7,2)   NULL COMMENT 'sum of the squares of the shares of revenue, times 10000; null: there is none',
    made_in_run BIGINT         NOT NULL,
    PRIMARY KEY (as_of)
);

-- one row, or none: the same as of the last night, with the lines that the shares of revenue are held against
CREATE TABLE IF NOT EXISTS concentration (
    id          TINYINT        NOT NULL,
    as_of       DATE           NOT NULL,
    customers   INT            NOT NULL,
    net_revenue DECIMAL(19,4)  NOT NULL,
    net_profit  DECIMAL(19,4)  NOT NULL,
    revenue_1   DECIMAL(30,6)  NULL,
    revenue_3   DECIMAL(30,6)  NULL,
    revenue_5   DECIMAL(30,6)  NULL,
    revenue_10  DECIMAL(30,6)  NULL,
    profit_1    DECIMAL(30,6)  NULL,
    profit_3    DECIMAL(30,6)  NULL,
    profit_5    DECIMAL(30,6)  NULL,
    profit_10   DECIMAL(30,6)  NULL,
    herfindahl  DECIMAL(7,2)   NULL,
    amber_1     DECIMAL(9,4)   NOT NULL COMMENT 'percent of revenue from which the largest customer is too much; this and the next five: of the settings',
    red_1       DECIMAL(9,4)   NOT NULL,
    amber_3     DECIMAL(9,4)   NOT NULL,
    red_3       DECIMAL(9,4)   NOT NULL,
    amber_10    DECIMAL(9,4)   NOT NULL,
    red_10      DECIMAL(9,4)   NOT NULL,
    light_1     VARCHAR(5)     NULL COMMENT 'GREEN, AMBER or RED, of the largest; null: there is no revenue',
    light_3     VARCHAR(5)     NULL,
    light_10    VARCHAR(5)     NULL,
    light       VARCHAR(5)     NULL COMMENT 'the worst of the three',
    PRIMARY KEY (id)
);

-- one row per kind of group that there is: the one of most net revenue
CREATE TABLE IF NOT EXISTS concentration_group (
    kind          VARCHAR(10)    NOT NULL COMMENT 'segment, country, parent or tree',
    what          VARCHAR(100)   NOT NULL,
    customer_no   INT            NULL COMMENT 'as in stake_what_if',
    as_of         DATE           NOT NULL,
    customers     INT            NOT NULL,
    net_revenue   DECIMAL(19,4)  NOT NULL,
    net_profit    DECIMAL(19,4)  NOT NULL,
    revenue_share DECIMAL(30,6)  NULL COMMENT 'as in stake_what_if',
    profit_share  DECIMAL(30,6)  NULL,
    PRIMARY KEY (kind)
);

-- one row, or none: what the golden list may lose in the next 365 days by customers who leave
CREATE TABLE IF NOT EXISTS golden_risk (
    id               TINYINT        NOT NULL,
    as_of            DATE           NOT NULL,
    model            VARCHAR(20)    NULL COMMENT 'by which customers leave; null: none is in force',
    note             VARCHAR(500)   NULL COMMENT 'why nothing can be said; null: something can',
    customers        INT            NOT NULL COMMENT 'of the golden list',
    net_profit       DECIMAL(19,4)  NOT NULL COMMENT 'theirs of 365 days, of those who brought any: what can be lost',
    seed             BIGINT         NOT NULL,
    years_wanted     INT            NOT NULL,
    years            INT            NOT NULL COMMENT 'simulated: fewer, where the golden list is very long',
    expected_leaving DECIMAL(12,1)  NULL COMMENT 'customers who are gone by the end of the year, on average; this and the next four: null where nothing can be said',
    expected_loss    DECIMAL(19,4)  NULL COMMENT 'on average',
    expected_share   DECIMAL(7,6)   NULL COMMENT 'of net_profit',
    loss_95          DECIMAL(19,4)  NULL COMMENT 'a bad year: in 95 of 100 years the loss is this at most',
    share_95         DECIMAL(7,6)   NULL COMMENT 'of net_profit',
    PRIMARY KEY (id)
);

-- one row per bar of the histogram of these years, of equal width
CREATE TABLE IF NOT EXISTS golden_risk_bin (
    bin       INT            NOT NULL COMMENT 'from 1, the smallest losses',
    as_of     DATE           NOT NULL,
    loss_from DECIMAL(19,4)  NOT NULL,
    loss_to   DECIMAL(19,4)  NOT NULL COMMENT 'not of this bar, but for the last',
    years     INT            NOT NULL,
    PRIMARY KEY (bin)
);
