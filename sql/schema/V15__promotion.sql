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
