-- one row per reason: the lines left out on the days from one to another, and the first of them; up to the last day loaded, those
-- dated in the future too, which are part of no control total
WITH oldest AS (
    SELECT q.reason, q.business_date, q.line_key,
           COUNT(*) OVER (PARTITION BY q.reason) AS lines_left_out,
           SUM(q.net_amount) OVER (PARTITION BY q.reason) AS net,
           ROW_NUMBER() OVER (PARTITION BY q.reason ORDER BY q.business_date, q.line_key) AS place
    FROM quarantine q
    WHERE q.business_date BETWEEN :from AND :to
       OR q.reason = 'FUTURE' AND :to >= (SELECT MAX(business_date) FROM day_total))
SELECT reason, lines_left_out, net, business_date AS first_day, line_key AS example
FROM oldest
WHERE place = 1
ORDER BY lines_left_out DESC, reason
