-- one row per bar of its histogram, the smallest losses first
SELECT loss_from, loss_to, years
FROM golden_risk_bin
WHERE as_of = :date
ORDER BY bin
