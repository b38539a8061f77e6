-- one row per customer of the golden list of the last graded night, with a record: offers, complaints and returns of the 365 days up to
-- it, and how many customers came by way of this one
SELECT g.customer_no,
       c.customer_id,
       c.name,
       c.account_manager,
       COALESCE(o.offers, 0) AS offers,
       COALESCE(o.taken, 0) AS taken,
       COALESCE(r.sent, 0) AS sent,
       COALESCE(x.returns_365, 0) AS returns_365,
       COALESCE(p.complaints, 0) AS complaints
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_metric x ON x.customer_no = g.customer_no
LEFT JOIN (SELECT t.customer_no, COUNT(*) AS offers, SUM(COALESCE(t.taken_on <= :date, FALSE)) AS taken
           FROM offer t
           WHERE t.offered_on > :from AND t.offered_on <= :date
           GROUP BY t.customer_no) o ON o.customer_no = g.customer_no
LEFT JOIN (SELECT t.referrer_no, COUNT(*) AS sent
           FROM referred_customer t
           WHERE t.referred_on <= :date
           GROUP BY t.referrer_no) r ON r.referrer_no = g.customer_no
LEFT JOIN (SELECT t.customer_no, COUNT(*) AS complaints
           FROM complaint t
           WHERE t.opened_on > :from AND t.opened_on <= :date
           GROUP BY t.customer_no) p ON p.customer_no = g.customer_no
WHERE g.grade IN ('A', 'B')
  AND NOT g.lapsed
  AND c.known
ORDER BY c.customer_id
