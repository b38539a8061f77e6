-- How the active customers are parted by recency, frequency and money (docs/segments.md).

-- one row per active customer: the bands of the last night, the segment, and since when
CREATE TABLE IF NOT EXISTS customer_segment (
    customer_no INT         NOT NULL,
    recency     INT         NOT NULL COMMENT 'this and the next two: the band, from 1, the lowest',
    frequency   INT         NOT NULL,
    money       INT         NOT NULL,
    segment     VARCHAR(40) NOT NULL,
    since       DATE        NOT NULL,
    previous    VARCHAR(40) NULL COMMENT 'the segment before; null: the first, or back after lapsing',
    PRIMARY KEY (customer_no)
);

-- one row per customer and business date on which the segment changed; the first night is the baseline, without an old segment
CREATE TABLE IF NOT EXISTS segment_change (
    business_date DATE        NOT NULL,
    customer_no   INT         NOT NULL,
    old_segment   VARCHAR(40) NULL COMMENT 'null: not active before',
    new_segment   VARCHAR(40) NULL COMMENT 'null: not active any more',
    PRIMARY KEY (business_date, customer_no),
    KEY segment_change_by_customer (customer_no, business_date)
);

-- one row per business date, measure and band that somebody can be in
CREATE TABLE IF NOT EXISTS segment_threshold (
    business_date DATE          NOT NULL,
    measure       VARCHAR(10)   NOT NULL COMMENT 'recency, frequency or money',
    band          INT           NOT NULL,
    from_value    DECIMAL(19,4) NOT NULL COMMENT 'the least orders or net profit of 365 days; of recency the most days since the last order',
    PRIMARY KEY (business_date, measure, band)
);

-- one row per active customer: the segment in force
CREATE OR REPLACE VIEW v_segments AS
SELECT c.customer_id,
       c.name,
       g.recency,
       g.frequency,
       g.money,
       g.segment,
       g.since,
       g.previous,
       s.as_of
FROM customer_segment g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN metric_state s ON s.id = 1;
