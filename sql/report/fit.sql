-- one row: what is looked ahead with from a date on; none before the first fit
SELECT as_of, customers, repeaters, model, reason
FROM model_fit
WHERE as_of <= :date
ORDER BY as_of DESC
LIMIT 1
