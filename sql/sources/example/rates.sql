-- one row per currency and day with a rate
SELECT currency,
       rate_on,
       rate
FROM fx_rate
