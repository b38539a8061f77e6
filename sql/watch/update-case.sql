-- the same case, opened by a night that was done again
UPDATE watch_case
SET opened_on = :night, severity = :severity, at_stake = :atStake, evidence = :evidence, assumed_reason = :assumed, owner = :owner
WHERE case_no = :case AND customer_no = :customer AND sign = :sign
