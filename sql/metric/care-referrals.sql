-- one row per customer who was sent up to a date and customer who sent first; of one day, the smaller number
SELECT r.referrer_no, r.referred_no
FROM referral r
WHERE r.referrer_no IN (:customers)
  AND r.referred_on <= :date
  AND r.referrer_no <> r.referred_no
  AND NOT EXISTS (SELECT 1
                  FROM referral e
                  WHERE e.referred_no = r.referred_no
                    AND e.referrer_no <> e.referred_no
                    AND (e.referred_on < r.referred_on
                         OR (e.referred_on = r.referred_on AND e.referrer_no < r.referrer_no))
                    AND e.referrer_no <> r.referrer_no)
GROUP BY r.referrer_no, r.referred_no
