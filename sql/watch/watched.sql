-- one row per customer who may have to be watched on a night between two dates: golden on a night of the year before or since, with an
-- account manager, pinned once, with a promise that was due or a complaint that was made so lately that it may be a sign
SELECT m.customer_no
FROM movement m
WHERE m.business_date <= :to
  AND m.new_grade IN ('A', 'B')
  AND NOT EXISTS (SELECT 1
                  FROM movement n
                  WHERE n.customer_no = m.customer_no
                    AND n.business_date > m.business_date
                    AND n.business_date <= :yearBefore)
UNION
SELECT c.customer_no FROM customer c WHERE c.known AND c.account_manager IS NOT NULL
UNION
SELECT p.customer_no FROM pin p
UNION
SELECT t.customer_no FROM promise t WHERE t.due_on > :yearBefore AND t.promised_on <= :to
UNION
SELECT t.customer_no FROM complaint t WHERE t.opened_on > :twoYearsBefore AND t.opened_on <= :to
