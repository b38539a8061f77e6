-- one row per audience that was spoken with in 365 days: contacts, and their minutes in ten-thousandths
SELECT CASE WHEN m.first_order IS NULL OR t.contacted_on < m.first_order THEN 'PROSPECTS'
            WHEN m.last_order > :recentFrom THEN 'RECENT'
            ELSE 'OTHERS' END AS audience,
       COUNT(*) AS contacts_365,
       SUM(t.contacted_on > :from90) AS contacts_90,
       CAST(SUM(COALESCE(t.minutes, 0)) * 10000 AS SIGNED) AS minutes_365,
       CAST(SUM(CASE WHEN t.contacted_on > :from90 THEN COALESCE(t.minutes, 0) ELSE 0 END) * 10000 AS SIGNED) AS minutes_90
FROM contact t
LEFT JOIN customer_metric m ON m.customer_no = t.customer_no
WHERE t.source_no IN (:sources)
  AND t.contacted_on > :from365
  AND t.contacted_on <= :date
GROUP BY 1
