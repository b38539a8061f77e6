-- one row per business date that the next night reads again whatever the source says of it, and why
SELECT d.business_date, GROUP_CONCAT(d.reason ORDER BY d.reason SEPARATOR '; ') AS reason
FROM (SELECT DISTINCT business_date, 'some of its customers were merged, parted or erased' AS reason FROM day_to_read_again
      UNION ALL
      SELECT business_date, CONCAT('imported ', feed, ' have changed') FROM import_day) d
WHERE d.business_date BETWEEN :from AND :to
GROUP BY d.business_date
