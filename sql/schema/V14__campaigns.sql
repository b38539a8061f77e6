-- Campaigns: who got an offer, who was held back, and what came of it (docs/campaigns.md).

-- one row per campaign that was started
CREATE TABLE IF NOT EXISTS campaign (
    campaign_no     INT          NOT NULL AUTO_INCREMENT,
    name            VARCHAR(100) NOT NULL,
    kind            VARCHAR(40)  NOT NULL,
    starts_on       DATE         NOT NULL,
    ends_on         DATE         NOT NULL COMMENT 'last day of the window',
    seed            BIGINT       NOT NULL COMMENT 'by it and the name it is drawn who is held back',
    held_back_share DECIMAL(7,6) NOT NULL COMMENT 'of those to whom the offer was not promised, 0 to 0.5',
    content         CHAR(64)     NOT NULL COMMENT 'SHA-256 of all that was asked for',
    started_by      VARCHAR(100) NOT NULL COMMENT 'user of the operating system',
    started_at      DATETIME(6)  NOT NULL COMMENT 'UTC',
    PRIMARY KEY (campaign_no),
    UNIQUE KEY campaign_name (name)
);

-- one row per campaign and customer: what is offered, and whether the customer is held back; never changed
CREATE TABLE IF NOT EXISTS campaign_member (
    campaign_no INT           NOT NULL,
    customer_no INT           NOT NULL,
    what        VARCHAR(300)  NOT NULL COMMENT 'what is offered',
    cost        DECIMAL(19,4) NOT NULL COMMENT 'of the offer to this customer',
    promised    BOOLEAN       NOT NULL COMMENT 'promised before: gets the offer, and is not compared',
    grade       CHAR(1)       NOT NULL COMMENT 'with which the first day begins; a dash for one who is not graded',
    net_profit  DECIMAL(19,4) NOT NULL COMMENT 'of the 365 days before the first day',
    stratum     INT           NULL COMMENT 'customers alike, among whom it was drawn who is held back; null: promised',
    held_back   BOOLEAN       NOT NULL COMMENT 'gets no offer, for comparison',
    PRIMARY KEY (campaign_no, customer_no),
    KEY campaign_member_by_customer (customer_no)
);

-- one row per campaign and measure: what came of it by the facts as they then were; replaced when it is computed again
CREATE TABLE IF NOT EXISTS campaign_result (
    campaign_no    INT           NOT NULL,
    measure        VARCHAR(10)   NOT NULL COMMENT 'profit (before the cost of the offer), orders, rose or fell (share of those whose grade did)',
    as_of          DATE          NOT NULL COMMENT 'last business date whose facts were known',
    offered        INT           NOT NULL COMMENT 'customers compared who got the offer',
    held_back      INT           NOT NULL COMMENT 'customers compared who did not',
    offered_mean   DECIMAL(19,4) NULL COMMENT 'per customer in the window; null of nobody',
    held_back_mean DECIMAL(19,4) NULL,
    difference     DECIMAL(19,4) NULL COMMENT 'per customer, like compared with like; null, as the next two: too small to say',
    low            DECIMAL(19,4) NULL COMMENT 'lower end of the 95 percent interval',
    high           DECIMAL(19,4) NULL,
    verdict        VARCHAR(20)   NOT NULL COMMENT 'effective, no difference seen, harmful or too small to say',
    cost           DECIMAL(19,4) NULL COMMENT 'of the offers to those compared; null of other measures than profit, as the next two',
    gain           DECIMAL(19,4) NULL COMMENT 'difference times offered, less the cost',
    return_share   DECIMAL(19,4) NULL COMMENT 'gain by cost; null where the offers cost nothing',
    PRIMARY KEY (campaign_no, measure)
);
