-- What customers allow (docs/club.md).

-- one row per source, customer, purpose and channel, as the feed consents gives it; replaced by every night where it differs. A consent
-- counts for the record that it was given for, and for the one that this record counts for
CREATE TABLE IF NOT EXISTS consent (
    source_no   SMALLINT     NOT NULL,
    customer_no INT          NOT NULL,
    purpose     VARCHAR(100) NOT NULL COMMENT 'in lower case',
    channel     VARCHAR(50)  NOT NULL COMMENT 'in lower case; empty: any',
    granted     BOOLEAN      NOT NULL,
    changed_on  DATE         NOT NULL,
    PRIMARY KEY (source_no, customer_no, purpose, channel),
    KEY consent_by_customer (customer_no, purpose),
    KEY consent_by_purpose (purpose, channel, customer_no, granted, changed_on)
);

-- one row per source and 4,096 customer numbers with a consent: by what a night tells whether anything of them has changed
CREATE TABLE IF NOT EXISTS consent_part (
    source_no SMALLINT NOT NULL,
    part      INT      NOT NULL COMMENT 'customer numbers from 4096 times this on',
    checksum  BIGINT   NOT NULL COMMENT 'of their rows in consent, whatever the order',
    PRIMARY KEY (source_no, part)
);
