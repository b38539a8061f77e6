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
