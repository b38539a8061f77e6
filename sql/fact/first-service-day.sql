-- one row, or none: the first day of which anything about customers is kept, of a source
SELECT MIN(k.business_date) AS business_date
FROM (SELECT MIN(t.business_date) AS business_date FROM service_total t WHERE t.source_no = :sourceNo
      UNION ALL
      SELECT MIN(d.business_date) FROM care_day d WHERE d.source_no = :sourceNo) k
HAVING MIN(k.business_date) IS NOT NULL
