-- one row per referral up to a date, as a source says it
SELECT r.referrer_no, r.referred_no, r.referred_on
FROM referral r
WHERE r.referred_on <= :date
