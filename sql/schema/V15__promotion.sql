-- Money for promotion, by customer (docs/promotion.md).

-- one row per period planned: the budget, and by which rules it was shared out
CREATE TABLE IF NOT EXISTS promotion_plan (
    from_date        DATE          NOT NULL,
    to_date          DATE          NOT NULL,
    as_of            DATE          NOT NULL COMMENT 'business date whose figures it was made of',
    budget           DECIMAL(19,2) NOT NULL,
    recent_share     VARCHAR(20)   NOT NULL COMMENT 'of the budget that recent customers get at least, as the settings say it',
    recent_least     DECIMAL(19,2) NOT NULL COMMENT 'this share in money, rounded up',
    recent_days      INT           NOT NULL COMMENT 'whose last order lies in these days is a recent customer',
    least_amount     DECIMAL(19,2) NOT NULL COMMENT 'nobody gets less',
    gain_by          VARCHAR(40)   NOT NULL COMMENT 'the model that expects the gains, or: net profit of 365 days',
    problem          INT           NOT NULL COMMENT 'active customers who get nothing, since their net profit of 365 days is below zero',
    without_gain     INT           NOT NULL COMMENT 'active customers who get nothing, since nothing is expected of them',
    too_little       INT           NOT NULL COMMENT 'active customers who get nothing, since it would be less than the least amount',
    planned_by       VARCHAR(100)  NOT NULL COMMENT 'user of the operating system',
    planned_at       DATETIME(6)   NOT NULL COMMENT 'UTC',
    PRIMARY KEY (from_date, to_date)
);

-- one row per period planned and customer who gets something
CREATE TABLE IF NOT EXISTS promotion_share (
    from_date     DATE          NOT NULL,
    to_date       DATE          NOT NULL,
    customer_no   INT           NOT NULL,
    recent        BOOLEAN       NOT NULL COMMENT 'one of the most recent customers when it was planned',
    expected_gain DECIMAL(19,4) NOT NULL COMMENT 'net profit expected of the next 365 days, above zero',
    amount        DECIMAL(19,2) NOT NULL,
    PRIMARY KEY (from_date, to_date, customer_no),
    KEY promotion_share_by_customer (customer_no)
);

-- one row per period planned that has begun: what was really spent on customers in it. A night replaces that of the period that began
-- last, and leaves the earlier ones
CREATE TABLE IF NOT EXISTS promotion_spent (
    from_date DATE          NOT NULL,
    to_date   DATE          NOT NULL,
    as_of     DATE          NOT NULL COMMENT 'business date of the night',
    spent_to  DATE          NOT NULL COMMENT 'last day looked at',
    recent    DECIMAL(19,4) NOT NULL COMMENT 'on recent customers',
    others    DECIMAL(19,4) NOT NULL COMMENT 'on all other customers',
    prospects DECIMAL(19,4) NOT NULL COMMENT 'part of no share, nor is the next',
    unknown   DECIMAL(19,4) NOT NULL COMMENT 'for purposes that the settings do not name',
    share     DECIMAL(9,4)  NULL COMMENT 'of recent customers in what was spent on customers; null where nothing was',
    missing   DECIMAL(19,2) NOT NULL COMMENT 'what recent customers should have got more of it',
    light     VARCHAR(5)    NULL COMMENT 'GREEN, AMBER or RED; null where nothing was spent',
    PRIMARY KEY (from_date, to_date)
);
