-- one row per imported referral
SELECT referrer_id, referred_id, referred_at
FROM import_referrals
WHERE referred_at >= :from AND referred_at < :to
