-- one row: the latest quarter whose window for a second product is over
SELECT suggested, suggested_took, held_back, held_back_took
FROM second_result
WHERE window_to <= :date
ORDER BY quarter_from DESC
LIMIT 1
