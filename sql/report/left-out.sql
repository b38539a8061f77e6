-- one row per reason why lines of (:after, :date] were left out, with the latest of them as an example; up to the last day
-- loaded, those dated in the future too, which are part of no control total
WITH newest AS (
    SELECT reason, business_date, line_key, detail, net_amount,
           COUNT(*) OVER (PARTITION BY reason) AS left_out,
           SUM(net_amount) OVER (PARTITION BY reason) AS net_of_all,
           ROW_NUMBER() OVER (PARTITION BY reason ORDER BY business_date DESC, line_key, detail, net_amount) AS place
    FROM quarantine
    WHERE business_date > :after AND business_date <= :date
       OR reason = 'FUTURE' AND :date >= (SELECT MAX(business_date) FROM day_total))
SELECT reason, left_out, net_of_all AS net_amount, business_date, line_key, detail
FROM newest
WHERE place = 1
ORDER BY ABS(net_of_all) DESC, reason
