-- one row: how many days of lines up to a date are to be read again
SELECT COUNT(DISTINCT d.business_date)
FROM day_to_read_again d
WHERE d.feed = 'transactions'
  AND d.business_date <= :date
