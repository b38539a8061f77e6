-- one row per customer of some numbers with anything to count in the 365 days up to a date: promises kept no later than due and those
-- not kept by then, contacts whose subject is a thank-you, complaints
SELECT g.customer_no,
       CAST(SUM(g.kept) AS SIGNED) AS kept,
       CAST(SUM(g.thanks) AS SIGNED) AS thanks,
       CAST(SUM(g.complaints) AS SIGNED) AS complaints,
       CAST(SUM(g.broken) AS SIGNED) AS broken
FROM (SELECT t.customer_no, 1 AS kept, 0 AS thanks, 0 AS complaints, 0 AS broken
      FROM promise t
      WHERE t.customer_no BETWEEN :first AND :last
        AND t.promised_on <= :date
        AND t.kept_on > :from365
        AND t.kept_on <= :date
        AND t.kept_on <= t.due_on
      UNION ALL
      SELECT t.customer_no, 0, 0, 0, 1
      FROM promise t
      WHERE t.customer_no BETWEEN :first AND :last
        AND t.promised_on <= :date
        AND t.due_on >= :from365
        AND t.due_on < :date
        AND (t.kept_on IS NULL OR t.kept_on > t.due_on)
      UNION ALL
      SELECT t.customer_no, 0, 1, 0, 0
      FROM contact t
      WHERE t.customer_no BETWEEN :first AND :last
        AND t.contacted_on > :from365
        AND t.contacted_on <= :date
        AND LOWER(t.subject) REGEXP :thanks
      UNION ALL
      SELECT t.customer_no, 0, 0, 1, 0
      FROM complaint t
      WHERE t.customer_no BETWEEN :first AND :last
        AND t.opened_on > :from365
        AND t.opened_on <= :date) g
GROUP BY g.customer_no
ORDER BY g.customer_no
