-- one row: what the golden list may lose in the next 365 days
INSERT INTO golden_risk (
    id, as_of, model, note, customers, net_profit, seed, years_wanted, years,
    expected_leaving, expected_loss, expected_share, loss_95, share_95)
VALUES (
    1, :asOf, :model, :note, :customers, :netProfit, :seed, :yearsWanted, :years,
    :expectedLeaving, :expectedLoss, :expectedShare, :loss95, :share95)
