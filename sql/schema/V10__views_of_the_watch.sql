-- What analysts may build on of the watch and of what is at stake, like the views of V4.

-- one row per customer, sign and time through which it was there
CREATE OR REPLACE VIEW v_signs AS
SELECT c.customer_id,
       c.name,
       s.sign,
       s.since,
       s.until,
       s.severity,
       s.at_stake,
       s.evidence
FROM customer_sign s
JOIN customer c ON c.customer_no = s.customer_no;

-- one row per case
CREATE OR REPLACE VIEW v_cases AS
SELECT w.case_no,
       c.customer_id,
       c.name,
       w.sign,
       w.opened_on,
       w.severity,
       w.at_stake,
       w.evidence,
       w.owner,
       w.state,
       w.state_since,
       w.state_until,
       w.assumed_reason,
       a.reason         AS learnt_reason,
       a.outcome,
       a.customer_view,
       a.make_good,
       a.exception,
       a.exception_cost
FROM watch_case w
JOIN customer c ON c.customer_no = w.customer_no
LEFT JOIN case_act a ON a.case_no = w.case_no AND a.act = 'resolve'
LEFT JOIN case_act later ON later.case_no = a.case_no AND later.act = 'resolve' AND later.act_no > a.act_no
WHERE later.act_no IS NULL;

-- one row per key customer: standing, plan, and what losing the customer would mean, as of the last night
CREATE OR REPLACE VIEW v_key_customers AS
SELECT c.customer_id,
       c.name,
       k.why,
       k.net_profit_365,
       k.net_revenue_365,
       k.profit_share,
       k.revenue_share,
       k.branch_customers,
       k.branch_net_profit,
       w.running_days,
       w.cs_to_become_bs,
       w.winning_from,
       w.winning_to,
       p.light,
       p.sign,
       p.standing,
       p.last_contact,
       p.promise,
       p.promise_due,
       p.next_step,
       p.next_on,
       p.next_who,
       p.hours_used,
       p.hours_budget,
       p.money_used,
       p.money_budget,
       k.as_of
FROM key_customer k
JOIN customer c ON c.customer_no = k.customer_no
LEFT JOIN stake_what_if w ON w.kind = 'customer' AND w.customer_no = k.customer_no
LEFT JOIN secure_plan p ON p.customer_no = k.customer_no;
