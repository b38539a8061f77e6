-- one row, or none: what the golden list may lose in a year
SELECT note, years, expected_loss, expected_share, loss_95
FROM golden_risk
WHERE as_of = :date
