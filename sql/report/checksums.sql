-- one row per business date in (:after, :until] that was loaded: a checksum of its facts, whatever their order
SELECT business_date, SUM(checksum) AS checksum
FROM (SELECT business_date, checksum FROM day_total WHERE business_date > :after AND business_date <= :until
      UNION ALL
      SELECT business_date, checksum FROM service_total WHERE business_date > :after AND business_date <= :until) loaded
GROUP BY business_date
