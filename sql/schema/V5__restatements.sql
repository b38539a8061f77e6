-- What was published and is no longer so: days whose lines changed after they were read, nights that were done again.

-- one row per run, kind of record, source and business date that the run replaced, or read for the first time after a night that
-- stands on it
CREATE TABLE IF NOT EXISTS restated_day (
    run_no        BIGINT        NOT NULL,
    what          VARCHAR(10)   NOT NULL COMMENT 'lines; service: contacts and complaints, with what they cost; or referrals',
    source_no     SMALLINT      NOT NULL,
    business_date DATE          NOT NULL,
    lines_before  INT           NOT NULL COMMENT 'as the source counted them',
    net_before    DECIMAL(38,4) NOT NULL,
    lines_after   INT           NOT NULL,
    net_after     DECIMAL(38,4) NOT NULL,
    PRIMARY KEY (run_no, what, source_no, business_date),
    KEY restated_day_by_date (business_date, run_no)
);

-- one row per restatement: nights that were done again, since days before them had changed or since a person wanted it
CREATE TABLE IF NOT EXISTS restatement (
    restatement_no BIGINT       NOT NULL AUTO_INCREMENT,
    run_no         BIGINT       NOT NULL COMMENT 'the run that did it',
    job            VARCHAR(64)  NOT NULL,
    from_date      DATE         NOT NULL,
    to_date        DATE         NOT NULL COMMENT 'the last that changed or was asked for',
    last_date      DATE         NOT NULL COMMENT 'the last night done again: those after to_date follow from it',
    made_at        DATETIME(6)  NOT NULL,
    customers_told BOOLEAN      NOT NULL COMMENT 'whether it is known whose grade or score differs: not where a night had been cut off before',
    file           VARCHAR(500) NULL COMMENT 'its document; null: not rendered yet; empty: nothing differs',
    PRIMARY KEY (restatement_no),
    KEY restatement_by_run (run_no)
);

-- one row per restatement, kind of record, source and business date that was replaced
CREATE TABLE IF NOT EXISTS restatement_day (
    restatement_no BIGINT        NOT NULL,
    what           VARCHAR(10)   NOT NULL,
    source_no      SMALLINT      NOT NULL,
    business_date  DATE          NOT NULL,
    lines_before   INT           NOT NULL COMMENT 'as the source counted them when the nights were published',
    net_before     DECIMAL(38,4) NOT NULL,
    lines_after    INT           NOT NULL,
    net_after      DECIMAL(38,4) NOT NULL,
    PRIMARY KEY (restatement_no, what, source_no, business_date)
);

-- one row per restatement, night and grade that came out differently
CREATE TABLE IF NOT EXISTS restatement_night (
    restatement_no    BIGINT        NOT NULL,
    business_date     DATE          NOT NULL,
    grade             CHAR(1)       NOT NULL,
    customers_before  INT           NULL COMMENT 'active customers, as published; null: no such night was',
    net_profit_before DECIMAL(19,4) NULL COMMENT 'of 365 days, as published',
    customers_after   INT           NULL,
    net_profit_after  DECIMAL(19,4) NULL,
    PRIMARY KEY (restatement_no, business_date, grade)
);

-- one row per restatement and customer who came out differently, as of last_date
CREATE TABLE IF NOT EXISTS restatement_customer (
    restatement_no BIGINT        NOT NULL,
    customer_no    INT           NOT NULL,
    grade_before   CHAR(1)       NULL COMMENT 'null: not graded',
    score_before   DECIMAL(19,4) NULL,
    grade_after    CHAR(1)       NULL,
    score_after    DECIMAL(19,4) NULL,
    PRIMARY KEY (restatement_no, customer_no)
);
