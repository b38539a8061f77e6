-- What was published and is no longer so: days whose lines changed after they were read, nights that were done again.

-- one row per run, source and business date that had been read before and was replaced by the run
CREATE TABLE IF NOT EXISTS restated_day (
    run_no        BIGINT        NOT NULL,
    source_no     SMALLINT      NOT NULL,
    business_date DATE          NOT NULL,
    lines_before  INT           NOT NULL COMMENT 'as the source counted them',
    net_before    DECIMAL(38,4) NOT NULL,
    lines_after   INT           NOT NULL,
    net_after     DECIMAL(38,4) NOT NULL,
    PRIMARY KEY (run_no, source_no, business_date),
    KEY restated_day_by_date (business_date, run_no)
);

-- one row per rerun of some nights
CREATE TABLE IF NOT EXISTS rerun (
    rerun_no    BIGINT      NOT NULL AUTO_INCREMENT,
    job         VARCHAR(64) NOT NULL,
    from_date   DATE        NOT NULL,
    to_date     DATE        NOT NULL,
    last_date   DATE        NOT NULL COMMENT 'the last night that is done again: those after to_date follow from it',
    first_run   BIGINT      NOT NULL COMMENT 'the first run that published one of these nights',
    after_run   BIGINT      NOT NULL COMMENT 'the last run before the rerun: nights done by a later one are done again',
    started_at  DATETIME(6) NOT NULL,
    ended_at    DATETIME(6) NULL COMMENT 'null: not all of its nights are done yet',
    PRIMARY KEY (rerun_no)
);

-- one row per rerun, night and grade; once the rerun has ended, those alone that differ
CREATE TABLE IF NOT EXISTS restated_night (
    rerun_no          BIGINT        NOT NULL,
    business_date     DATE          NOT NULL,
    grade             CHAR(1)       NOT NULL,
    customers_before  INT           NULL COMMENT 'active customers, as published',
    net_profit_before DECIMAL(19,4) NULL COMMENT 'of 365 days, as published',
    customers_after   INT           NULL,
    net_profit_after  DECIMAL(19,4) NULL,
    PRIMARY KEY (rerun_no, business_date, grade)
);

-- one row per rerun and customer, as of last_date; once the rerun has ended, those alone that differ
CREATE TABLE IF NOT EXISTS restated_customer (
    rerun_no     BIGINT        NOT NULL,
    customer_no  INT           NOT NULL,
    grade_before CHAR(1)       NULL COMMENT 'null: not graded',
    score_before DECIMAL(19,4) NULL,
    grade_after  CHAR(1)       NULL,
    score_after  DECIMAL(19,4) NULL,
    PRIMARY KEY (rerun_no, customer_no)
);
