-- What customers allow (docs/club.md).

-- one row per source, customer, purpose and channel, as the feed consents gives it; replaced whole by every night
CREATE TABLE IF NOT EXISTS consent (
    source_no   SMALLINT     NOT NULL,
    customer_no INT          NOT NULL,
    purpose     VARCHAR(100) NOT NULL COMMENT 'in lower case',
    channel     VARCHAR(50)  NOT NULL COMMENT 'in lower case; empty: any',
    granted     BOOLEAN      NOT NULL,
    changed_on  DATE         NOT NULL,
    PRIMARY KEY (source_no, customer_no, purpose, channel),
    KEY consent_by_customer (customer_no, purpose)
);
