-- What analysts may build on: these views keep their names and columns; docs/data.md says what each column means. Ids stand in the
-- place of our numbers. None groups or sorts, so that a filter by customer_id or business_date reaches the index of the table.

-- one row per graded customer: the list in force, as goldenlist list writes it
CREATE OR REPLACE VIEW v_golden_list AS
SELECT c.customer_id,
       c.name,
       g.grade,
       g.lapsed,
       g.since,
       g.earned,
       COALESCE(x.score, m.net_profit_365)      AS score,
       COALESCE(x.first_part, m.net_profit_365) AS first_part,
       COALESCE(x.second_part, 0)               AS second_part,
       COALESCE(x.third_part, 0)                AS third_part,
       m.net_profit_365,
       m.net_revenue_365,
       m.returns_365,
       m.orders_365,
       m.first_order,
       m.last_order,
       m.net_profit_life,
       k.name           AS main_category,
       c.account_manager,
       c.email,
       c.city,
       c.country,
       g.score          AS score_since,
       s.as_of,
       CASE WHEN p.pinned_until >= s.as_of THEN p.pinned_until END AS pinned_until
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_metric m ON m.customer_no = g.customer_no
LEFT JOIN customer_score x ON x.customer_no = g.customer_no
LEFT JOIN category k ON k.category_no = m.main_category_no
LEFT JOIN metric_state s ON s.id = 1
LEFT JOIN pin p ON p.customer_no = g.customer_no AND p.made_on <= s.as_of
LEFT JOIN pin later ON later.customer_no = p.customer_no AND later.pin_no > p.pin_no AND later.made_on <= s.as_of
WHERE later.pin_no IS NULL;

-- one row per customer with at least one fact: every figure of the last night
CREATE OR REPLACE VIEW v_customer_metrics AS
SELECT c.customer_id,
       c.name,
       c.known AS has_record,
       m.first_order,
       m.last_order,
       DATEDIFF(s.as_of, m.first_order) AS tenure_days,
       m.active_days,
       m.gap_median,
       m.gap_spread,
       CAST(DATE_ADD(m.last_order, INTERVAL ROUND(m.gap_median) DAY) AS DATE) AS next_order,
       m.orders_30,
       m.orders_90,
       m.orders_365,
       m.orders_730 - m.orders_365 AS orders_previous,
       m.orders_life,
       m.units_30,
       m.units_90,
       m.units_365,
       CAST(m.units_730 - m.units_365 AS DECIMAL(19,3)) AS units_previous,
       m.units_life,
       CAST(m.net_revenue_30 - m.returns_30 + m.discount_30 AS DECIMAL(19,4)) AS gross_30,
       CAST(m.net_revenue_90 - m.returns_90 + m.discount_90 AS DECIMAL(19,4)) AS gross_90,
       CAST(m.net_revenue_365 - m.returns_365 + m.discount_365 AS DECIMAL(19,4)) AS gross_365,
       CAST(m.net_revenue_730 - m.returns_730 + m.discount_730 - (m.net_revenue_365 - m.returns_365 + m.discount_365) AS DECIMAL(19,4)) AS gross_previous,
       CAST(m.net_revenue_life - m.returns_life + m.discount_life AS DECIMAL(19,4)) AS gross_life,
       m.discount_30,
       m.discount_90,
       m.discount_365,
       CAST(m.discount_730 - m.discount_365 AS DECIMAL(19,4)) AS discount_previous,
       m.discount_life,
       m.returns_30,
       m.returns_90,
       m.returns_365,
       CAST(m.returns_730 - m.returns_365 AS DECIMAL(19,4)) AS returns_previous,
       m.returns_life,
       m.net_revenue_30,
       m.net_revenue_90,
       m.net_revenue_365,
       CAST(m.net_revenue_730 - m.net_revenue_365 AS DECIMAL(19,4)) AS net_revenue_previous,
       m.net_revenue_life,
       CAST(m.net_revenue_30 - m.cost_to_serve_30 - m.net_profit_30 AS DECIMAL(19,4)) AS cost_30,
       CAST(m.net_revenue_90 - m.cost_to_serve_90 - m.net_profit_90 AS DECIMAL(19,4)) AS cost_90,
       CAST(m.net_revenue_365 - m.cost_to_serve_365 - m.net_profit_365 AS DECIMAL(19,4)) AS cost_365,
       CAST(m.net_revenue_730 - m.cost_to_serve_730 - m.net_profit_730 - (m.net_revenue_365 - m.cost_to_serve_365 - m.net_profit_365) AS DECIMAL(19,4)) AS cost_previous,
       CAST(m.net_revenue_life - m.cost_to_serve_life - m.net_profit_life AS DECIMAL(19,4)) AS cost_life,
       m.cost_to_serve_30,
       m.cost_to_serve_90,
       m.cost_to_serve_365,
       CAST(m.cost_to_serve_730 - m.cost_to_serve_365 AS DECIMAL(19,4)) AS cost_to_serve_previous,
       m.cost_to_serve_life,
       m.net_profit_30,
       m.net_profit_90,
       m.net_profit_365,
       CAST(m.net_profit_730 - m.net_profit_365 AS DECIMAL(19,4)) AS net_profit_previous,
       m.net_profit_life,
       m.uncosted_365,
       CAST(CASE WHEN m.orders_365 > 0 THEN (m.net_revenue_365 - m.returns_365) / m.orders_365 END AS DECIMAL(19,4)) AS order_value_365,
       CAST(CASE WHEN m.net_revenue_365 > m.returns_365
                 THEN -m.returns_365 / (m.net_revenue_365 - m.returns_365) END AS DECIMAL(19,4)) AS return_rate_365,
       CAST(CASE WHEN m.net_revenue_365 - m.returns_365 + m.discount_365 > 0
                 THEN m.discount_365 / (m.net_revenue_365 - m.returns_365 + m.discount_365) END AS DECIMAL(19,4)) AS discount_share_365,
       m.categories_365,
       m.categories_365 = 1 AS single_category,
       k.name AS main_category,
       m.main_category_share,
       s.as_of
FROM customer_metric m
JOIN customer c ON c.customer_no = m.customer_no
LEFT JOIN category k ON k.category_no = m.main_category_no
LEFT JOIN metric_state s ON s.id = 1;

-- one row per customer and business date on which the grade changed
CREATE OR REPLACE VIEW v_movements AS
SELECT m.business_date,
       c.customer_id,
       c.name,
       m.kind,
       m.old_grade,
       m.new_grade,
       m.old_lapsed,
       m.new_lapsed,
       m.old_since,
       m.old_score,
       m.score,
       m.orders,
       m.net_revenue,
       m.returns,
       m.cost_to_serve,
       m.net_profit,
       m.policy,
       m.first_part,
       m.second_part,
       m.third_part,
       m.reason
FROM movement m
JOIN customer c ON c.customer_no = m.customer_no;

-- one row per business date, customer and source with at least one line
CREATE OR REPLACE VIEW v_facts_by_day AS
SELECT f.business_date,
       c.customer_id,
       s.name AS source,
       f.orders,
       f.sale_lines,
       f.return_lines,
       f.units,
       f.discount,
       f.returns,
       f.net_revenue,
       f.cost,
       f.uncosted
FROM fact_customer_day f
JOIN customer c ON c.customer_no = f.customer_no
JOIN source s ON s.source_no = f.source_no;

-- one row per business date, customer, category and source with at least one line
CREATE OR REPLACE VIEW v_categories_by_day AS
SELECT f.business_date,
       c.customer_id,
       k.name AS category,
       s.name AS source,
       f.sale_lines,
       f.units,
       f.net_revenue,
       f.cost,
       f.uncosted
FROM fact_category_day f
JOIN customer c ON c.customer_no = f.customer_no
JOIN category k ON k.category_no = f.category_no
JOIN source s ON s.source_no = f.source_no;

-- one row per business date, customer and source with at least one contact or complaint
CREATE OR REPLACE VIEW v_service_by_day AS
SELECT f.business_date,
       c.customer_id,
       s.name AS source,
       f.contacts,
       f.minutes,
       f.complaints,
       f.complaint_cost
FROM fact_service_day f
JOIN customer c ON c.customer_no = f.customer_no
JOIN source s ON s.source_no = f.source_no;

-- one row per business date, customer, source and sale of which something came back
CREATE OR REPLACE VIEW v_returns AS
SELECT r.business_date,
       c.customer_id,
       s.name AS source,
       r.transaction_id,
       r.return_lines,
       r.net
FROM returned_sale r
JOIN customer c ON c.customer_no = r.customer_no
JOIN source s ON s.source_no = r.source_no;

-- one row per start of a job for a business date
CREATE OR REPLACE VIEW v_runs AS
SELECT r.run_no AS run,
       r.job,
       r.business_date,
       r.state,
       r.started_at,
       r.ended_at,
       r.exit_code,
       r.message
FROM run r;

-- one row per line that could not be read as a fact, and per line dated in the future
CREATE OR REPLACE VIEW v_quarantine AS
SELECT q.business_date,
       s.name AS source,
       q.reason,
       q.line_key,
       q.detail,
       q.net_amount,
       q.raw
FROM quarantine q
JOIN source s ON s.source_no = q.source_no;

-- one row per source and business date loaded, days without a line included: source = facts + quarantine
CREATE OR REPLACE VIEW v_control_totals AS
SELECT t.business_date,
       s.name AS source,
       t.source_lines,
       t.source_net,
       t.fact_lines,
       t.fact_net,
       t.quarantine_lines,
       t.quarantine_net,
       CAST(t.source_lines - t.fact_lines - t.quarantine_lines AS SIGNED)   AS difference_lines,
       CAST(t.source_net - t.fact_net - t.quarantine_net AS DECIMAL(38, 4)) AS difference_net,
       t.orders,
       t.returns,
       t.cost,
       t.uncosted,
       t.guest_lines,
       t.guest_net,
       t.loaded_in_run AS run
FROM day_total t
JOIN source s ON s.source_no = t.source_no;

-- one row per business date, source and currency other than the company's with at least one line
CREATE OR REPLACE VIEW v_currencies_by_day AS
SELECT d.business_date,
       s.name AS source,
       d.currency,
       d.lines_in_it,
       d.net_in_it,
       d.net,
       d.rate,
       d.rate_on
FROM day_currency d
JOIN source s ON s.source_no = d.source_no;
