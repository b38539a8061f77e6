-- Which customers are worth raising, and with what (docs/upgrades.md). A plan belongs to a calendar quarter and is replaced whole until
-- it is approved. Amounts and counts of a customer are of the 365 days that end with upgrade_plan.as_of, unless a column says otherwise.

-- one row per calendar quarter
CREATE TABLE IF NOT EXISTS upgrade_plan (
    quarter_from      DATE          NOT NULL,
    as_of             DATE          NOT NULL COMMENT 'the graded night that it was made from',
    state             VARCHAR(10)   NOT NULL COMMENT 'planned or approved',
    policy            VARCHAR(6)    NOT NULL COMMENT 'PROFIT, WORTH or RFM, as in graded_night; of RFM there are no amounts, since its scores are no money',
    horizon_days      INT           NOT NULL,
    model             VARCHAR(20)   NOT NULL COMMENT 'BG/NBD, MBG/NBD or plain average, by which chances were computed',
    model_note        VARCHAR(500)  NULL COMMENT 'why the plain average; null: a model is in force',
    line_b            DECIMAL(19,4) NULL COMMENT 'a score must be greater; null: any will do, or scores are no money; so is the next',
    line_c            DECIMAL(19,4) NULL,
    median_b          DECIMAL(19,4) NULL COMMENT 'net profit of the B in the middle; null: there is none',
    median_c          DECIMAL(19,4) NULL,
    most_candidates   INT           NOT NULL COMMENT 'of the settings',
    budget            DECIMAL(19,4) NOT NULL COMMENT 'of the settings, for the quarter',
    attention_cost    DECIMAL(19,4) NOT NULL COMMENT 'of the minutes that the settings mean for each candidate',
    considered        INT           NOT NULL COMMENT 'active Cs and Ds',
    chosen            INT           NOT NULL,
    chosen_cost       DECIMAL(19,4) NOT NULL,
    expected_gain     DECIMAL(19,4) NULL COMMENT 'of those chosen; null: scores are no money',
    win_backs         INT           NOT NULL,
    not_wooed         INT           NOT NULL,
    second_products   INT           NOT NULL COMMENT 'customers with a suggestion, those held back included',
    window_days       INT           NOT NULL COMMENT 'in which a second product is to be bought',
    PRIMARY KEY (quarter_from)
);

-- one row per plan and active C or D
CREATE TABLE IF NOT EXISTS upgrade_candidate (
    quarter_from     DATE          NOT NULL,
    customer_no      INT           NOT NULL,
    place            INT           NOT NULL COMMENT 'by expected gain for each unit of cost, the best being 1; those with nothing to expect follow',
    chosen           BOOLEAN       NOT NULL,
    left_out         VARCHAR(20)   NULL COMMENT 'not wooed, grave case, no money, no offer, no gain, too dear, number or budget; null: chosen',
    grade            CHAR(1)       NOT NULL COMMENT 'as published: C or D',
    next_grade       CHAR(1)       NOT NULL,
    score            DECIMAL(19,4) NOT NULL,
    net_profit       DECIMAL(19,4) NOT NULL,
    orders           INT           NOT NULL,
    gap_next         DECIMAL(19,4) NULL COMMENT 'line of the next grade less score; null: there is no line, or scores are no money',
    orders_next      BIGINT        NULL COMMENT 'usual orders that make more than the gap; null: the usual order brings nothing, or no gap',
    gap_b            DECIMAL(19,4) NULL,
    orders_b         BIGINT        NULL,
    kept             DECIMAL(19,4) NOT NULL COMMENT 'of the net profit, what is still of the last 365 days when the horizon ends',
    raw_chance       DOUBLE        NULL COMMENT 'to be above the line when the horizon ends, by the model; null: scores are no money',
    chance           DOUBLE        NULL COMMENT 'the same, calibrated where the calibration is in force',
    expected_profit  DECIMAL(19,4) NOT NULL COMMENT 'net profit expected of the next 365 days, discounted',
    category_no      INT           NULL COMMENT 'that customers like this one buy, and this one does not; null: none',
    because_of       INT           NULL COMMENT 'the category of their own from which that follows; in category_affinity',
    contacts         INT           NULL COMMENT 'null where no source gives contacts, and so are the minutes',
    minutes          DECIMAL(19,4) NULL,
    offers_made      INT           NOT NULL,
    offers_taken     INT           NOT NULL,
    goodwill         INT           NOT NULL COMMENT 'balance, as in customer_goodwill',
    chances_left     INT           NULL COMMENT 'as in customer_goodwill; null: not measured',
    worth_of_step    DECIMAL(19,4) NULL COMMENT 'what the next grade would bring more in a year: its median less net_profit, at least the gap',
    expected_gain    DECIMAL(19,4) NULL COMMENT 'chance times worth_of_step',
    offer_id         VARCHAR(50)   NULL COMMENT 'null: none fits',
    offer            VARCHAR(300)  NULL,
    offer_cost       DECIMAL(19,4) NULL,
    cost             DECIMAL(19,4) NULL COMMENT 'of the offer and of the attention',
    owner            VARCHAR(100)  NOT NULL COMMENT 'account manager, or the role of the settings',
    PRIMARY KEY (quarter_from, customer_no),
    KEY upgrade_candidate_by_customer (customer_no),
    KEY upgrade_candidate_by_place (quarter_from, place)
);

-- one row per plan and E who once brought as much as a B of today, who is not among those not wooed
CREATE TABLE IF NOT EXISTS upgrade_win_back (
    quarter_from DATE          NOT NULL,
    customer_no  INT           NOT NULL,
    place        INT           NOT NULL COMMENT 'the worthiest first',
    lapsed       BOOLEAN       NOT NULL,
    best_profit  DECIMAL(19,4) NOT NULL COMMENT 'net profit of the best 365 days known',
    best_until   DATE          NULL COMMENT 'their last day; null: net profit ever, for each year from the first order to the last',
    profit_life  DECIMAL(19,4) NOT NULL COMMENT 'net profit ever',
    orders_life  INT           NOT NULL,
    last_order   DATE          NOT NULL,
    silent_days  INT           NOT NULL,
    owner        VARCHAR(100)  NOT NULL,
    PRIMARY KEY (quarter_from, customer_no),
    KEY upgrade_win_back_by_customer (customer_no)
);

-- one row per plan and customer who costs more than he brings: not to be wooed
CREATE TABLE IF NOT EXISTS upgrade_not_wooed (
    quarter_from  DATE          NOT NULL,
    customer_no   INT           NOT NULL,
    place         INT           NOT NULL COMMENT 'who costs most first',
    grade         CHAR(1)       NOT NULL,
    why           VARCHAR(10)   NOT NULL COMMENT 'goods: these alone lose money; serving: costs more than they bring',
    net_revenue   DECIMAL(19,4) NOT NULL,
    returned      DECIMAL(19,4) NOT NULL COMMENT 'negative, and part of the revenue',
    gross_profit  DECIMAL(19,4) NOT NULL COMMENT 'before the cost to serve',
    cost_to_serve DECIMAL(19,4) NOT NULL,
    net_profit    DECIMAL(19,4) NOT NULL COMMENT 'below zero',
    PRIMARY KEY (quarter_from, customer_no),
    KEY upgrade_not_wooed_by_customer (customer_no)
);

-- one row per plan: how good the chances were on past month-ends
CREATE TABLE IF NOT EXISTS upgrade_calibration (
    quarter_from    DATE         NOT NULL,
    in_force        BOOLEAN      NOT NULL COMMENT 'whether chances were calibrated',
    note            VARCHAR(300) NOT NULL COMMENT 'calibrated, or why not',
    month_ends      INT          NOT NULL,
    first_month_end DATE         NULL COMMENT 'null: there is none to judge by, and so is the next',
    last_month_end  DATE         NULL,
    one_in          INT          NOT NULL COMMENT 'one customer of so many was looked at',
    cases           INT          NOT NULL COMMENT 'Cs and Ds, each once for each month-end',
    crossed         INT          NOT NULL COMMENT 'who were above the line when the horizon ended',
    held_out_from   DATE         NULL COMMENT 'first month-end held out; null: too little history, and so are the next four',
    held_out_cases  INT          NULL,
    brier_base      DOUBLE       NULL COMMENT 'on the month-ends held out, of the share that crossed before; lower is better',
    brier_before    DOUBLE       NULL COMMENT 'of the chances by the model',
    brier_after     DOUBLE       NULL COMMENT 'of the calibrated ones, with what was known by then',
    PRIMARY KEY (quarter_from)
);

-- one row per plan and step of the line that takes a chance by the model to a calibrated one
CREATE TABLE IF NOT EXISTS upgrade_calibration_step (
    quarter_from DATE   NOT NULL,
    step         INT    NOT NULL COMMENT 'from 1, the smallest chances',
    raw_from     DOUBLE NOT NULL,
    raw_to       DOUBLE NOT NULL COMMENT 'inclusive; between two steps the line is straight',
    cases        INT    NOT NULL,
    crossed      INT    NOT NULL,
    PRIMARY KEY (quarter_from, step)
);

-- one row per plan, kind of chance and tenth of it, with a case of the month-ends held out: what was said against what came
CREATE TABLE IF NOT EXISTS upgrade_reliability (
    quarter_from DATE       NOT NULL,
    chances      VARCHAR(6) NOT NULL COMMENT 'before or after the calibration',
    bin          INT        NOT NULL COMMENT 'from 1: chances below a tenth',
    cases        INT        NOT NULL,
    mean_chance  DOUBLE     NOT NULL,
    crossed      INT        NOT NULL,
    PRIMARY KEY (quarter_from, chances, bin)
);

-- one row per plan and two categories of which the one speaks for the other, the best 20 for each; by customers with an order
CREATE TABLE IF NOT EXISTS category_affinity (
    quarter_from   DATE   NOT NULL,
    category_no    INT    NOT NULL COMMENT 'bought',
    then_no        INT    NOT NULL COMMENT 'bought as well',
    place          INT    NOT NULL COMMENT 'of then_no for category_no, by lift',
    customers      INT    NOT NULL COMMENT 'with a category at all',
    customers_if   INT    NOT NULL COMMENT 'who bought category_no',
    customers_then INT    NOT NULL COMMENT 'who bought then_no',
    customers_both INT    NOT NULL,
    support        DOUBLE NOT NULL COMMENT 'both by all',
    confidence     DOUBLE NOT NULL COMMENT 'both by if',
    lift           DOUBLE NOT NULL COMMENT 'confidence by the share of all who bought then_no',
    PRIMARY KEY (quarter_from, category_no, then_no)
);

-- one row per plan and customer who buys in one category alone, and for whom there is a next one
CREATE TABLE IF NOT EXISTS second_product (
    quarter_from DATE         NOT NULL,
    customer_no  INT          NOT NULL,
    category_no  INT          NOT NULL COMMENT 'the one',
    then_no      INT          NOT NULL COMMENT 'the next best',
    held_back    BOOLEAN      NOT NULL COMMENT 'drawn by the id: nothing is suggested, so that the others can be held against these',
    owner        VARCHAR(100) NOT NULL,
    PRIMARY KEY (quarter_from, customer_no),
    KEY second_product_by_customer (customer_no)
);

-- one row per quarter whose window is over: who bought the second product in it
CREATE TABLE IF NOT EXISTS second_result (
    quarter_from    DATE NOT NULL,
    window_from     DATE NOT NULL,
    window_to       DATE NOT NULL,
    suggested       INT  NOT NULL,
    suggested_took  INT  NOT NULL,
    held_back       INT  NOT NULL,
    held_back_took  INT  NOT NULL,
    PRIMARY KEY (quarter_from)
);

-- one row per plan and number of categories a year before: who still bought
CREATE TABLE IF NOT EXISTS second_kept (
    quarter_from DATE NOT NULL,
    categories   INT  NOT NULL COMMENT '1, 2, or 3: three and more; in the 365 days that ended a year before as_of',
    customers    INT  NOT NULL,
    still_bought INT  NOT NULL COMMENT 'with an order in the 365 days since',
    PRIMARY KEY (quarter_from, categories)
);
