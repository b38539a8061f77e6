-- one row per golden customer of a day whose last reward but those declined is of a quarter long enough ago, and who has none of this
-- quarter, be it declined; rewards of those who count for a customer are his
INSERT INTO reward_open (customer_no, as_of, quarter, grade, state)
SELECT g.customer_no, :night, :quarter, g.new_grade, 'due'
FROM movement g
JOIN customer c ON c.customer_no = g.customer_no
LEFT JOIN (SELECT COALESCE(holder.customer_no, l.customer_no) AS customer_no, MAX(l.quarter = :quarter) AS has_one,
                  MAX(CASE WHEN l.state <> 'declined' THEN TO_DAYS(l.quarter) END) AS day
           FROM reward_ledger l
           JOIN customer o ON o.customer_no = l.customer_no
           LEFT JOIN customer holder ON holder.customer_id = o.counts_for
           WHERE l.quarter <= :quarter
           GROUP BY COALESCE(holder.customer_no, l.customer_no)) last
       ON last.customer_no = g.customer_no
WHERE g.business_date <= :day
  AND ((g.new_grade = 'A' AND :aRewarded AND (last.day IS NULL OR last.day <= TO_DAYS(:aLast)))
       OR (g.new_grade = 'B' AND :bRewarded AND (last.day IS NULL OR last.day <= TO_DAYS(:bLast))))
  AND NOT COALESCE(last.has_one, FALSE)
  AND NOT EXISTS (SELECT 1
                  FROM movement later
                  WHERE later.customer_no = g.customer_no
                    AND later.business_date > g.business_date
                    AND later.business_date <= :day)
  AND NOT g.new_lapsed
  AND c.known
  AND c.counts_for IS NULL
