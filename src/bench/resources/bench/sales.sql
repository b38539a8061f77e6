-- one row per line sold or taken back; guests have no customer
CREATE TABLE sales (
    receipt_no  INT           NOT NULL,
    line_no     SMALLINT      NOT NULL,
    sold_at     DATETIME      NOT NULL,
    customer_no INT           NULL,
    product_no  INT           NOT NULL,
    category    VARCHAR(40)   NOT NULL,
    quantity    DECIMAL(12,3) NOT NULL,
    net_amount  DECIMAL(12,2) NOT NULL,
    tax_amount  DECIMAL(12,2) NOT NULL,
    discount    DECIMAL(12,2) NOT NULL,
    cost        DECIMAL(12,2) NULL,
    PRIMARY KEY (receipt_no, line_no),
    KEY sales_by_time (sold_at)
)
