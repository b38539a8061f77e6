-- one new case, to be opened by an act
INSERT INTO watch_case (customer_no, sign, opened_on, severity, at_stake, evidence, assumed_reason, owner, state, state_since)
VALUES (:customer, :sign, :night, :severity, :atStake, :evidence, :assumed, :owner, 'withdrawn', :night)
