-- one row per client who was sent by another
SELECT referrer_no AS referrer_id,
       referred_no AS referred_id,
       referred_at
FROM referral
WHERE referred_at >= :from AND referred_at < :to
