-- one row, or none: what is in force of the fit as of a month-end
SELECT model, reason, average_orders, CAST(average_profit * 10000 AS SIGNED) AS average_profit, r, alpha, a, b, p, q, v
FROM model_fit
WHERE as_of = ? AND assumptions = ?
