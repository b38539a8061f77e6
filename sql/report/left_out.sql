-- one row per reason why lines of (:after, :date] were left out, with the latest of them as an example
WITH reasons AS (
    SELECT reason, COUNT(*) AS left_out, SUM(net_amount) AS net_amount, MAX(quarantine_no) AS latest
    FROM quarantine
    WHERE business_date > :after AND business_date <= :date
    GROUP BY reason)
SELECT reasons.reason, reasons.left_out, reasons.net_amount, q.business_date, q.line_key, q.detail
FROM reasons
JOIN quarantine q ON q.quarantine_no = reasons.latest
ORDER BY ABS(reasons.net_amount) DESC, reasons.reason
