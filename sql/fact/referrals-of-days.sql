-- one row per referral of some days of a source: who sent whom
SELECT r.referred_on, r.referrer_no, r.referred_no
FROM referral r
WHERE r.source_no = :sourceNo
  AND r.referred_on IN (:days)
ORDER BY r.referred_on, r.referrer_no, r.referred_no
