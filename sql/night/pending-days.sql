-- one row per business date that the next night reads again whatever the source says of it, and why
SELECT d.business_date, GROUP_CONCAT(d.reason ORDER BY d.reason SEPARATOR '; ') AS reason
FROM (SELECT DISTINCT a.business_date, 'some of its customers were merged, parted or erased' AS reason
      FROM day_to_read_again a
      JOIN source s ON s.source_no = a.source_no
      WHERE s.name IN (:sources)
      UNION ALL
      SELECT i.business_date, CONCAT('imported ', i.feed, ' have changed')
      FROM import_day i
      WHERE NOT EXISTS (SELECT 1 FROM source s
                        WHERE s.name = 'import' AND s.history_given AND i.business_date < s.history_from)) d
WHERE d.business_date BETWEEN :from AND :to
GROUP BY d.business_date
