-- one row per key customer who may be shown: of each kind the first six, red lights first, by net profit, and the largest; with how many there are in all
WITH pinned AS (
    SELECT p.customer_no, p.pinned_until, p.reason
    FROM pin p
    JOIN (SELECT customer_no, MAX(pin_no) AS pin_no
          FROM pin
          WHERE made_on <= :date
          GROUP BY customer_no) latest ON latest.pin_no = p.pin_no
    WHERE p.act = 'pin' AND p.pinned_until >= :date
),
planned AS (
    SELECT s.*, k.net_profit_365, n.pinned_until, n.reason,
           CASE
               WHEN n.customer_no IS NOT NULL AND k.why NOT LIKE '%golden%' THEN 'pinned'
               WHEN s.sign IS NOT NULL                                      THEN 'sign'
               ELSE 'calm'
           END AS kind
    FROM secure_plan s
    JOIN key_customer k ON k.customer_no = s.customer_no AND k.as_of = s.as_of
    LEFT JOIN pinned n ON n.customer_no = s.customer_no
    WHERE s.as_of = :date
),
placed AS (
    SELECT p.*, COUNT(*) OVER ()                                                               AS in_all,
           ROW_NUMBER() OVER (PARTITION BY p.kind ORDER BY p.light <> 'red', p.net_profit_365 DESC, p.customer_no) AS place,
           ROW_NUMBER() OVER (ORDER BY p.net_profit_365 DESC, p.customer_no) AS largest
    FROM planned p
)
SELECT c.customer_id, c.name, CASE WHEN g.lapsed THEN NULL ELSE g.grade END AS grade, p.net_profit_365, p.kind, p.pinned_until,
       p.reason, p.light, p.sign, p.standing, p.last_contact, p.contacted_by, p.promise, p.promise_due, p.next_step, p.next_on,
       p.next_who, p.in_all
FROM placed p
JOIN customer c ON c.customer_no = p.customer_no
LEFT JOIN customer_grade g ON g.customer_no = p.customer_no
WHERE p.place <= 6 OR p.largest = 1
ORDER BY p.net_profit_365 DESC, c.customer_id
