-- one row per golden customer with a record and a name: whom the newsletter shows if the customer consents; who came last to the list first
SELECT g.customer_no,
       c.customer_id,
       c.name,
       LEAST(COALESCE(c.customer_since, x.first_order), COALESCE(x.first_order, c.customer_since)) AS customer_since
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN customer_metric x ON x.customer_no = g.customer_no
WHERE g.grade IN ('A', 'B')
  AND NOT g.lapsed
  AND c.known
  AND c.name IS NOT NULL
ORDER BY g.since DESC, g.customer_no
