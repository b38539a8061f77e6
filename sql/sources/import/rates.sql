-- one row per currency and day, as imported
SELECT currency, rate_on, rate
FROM import_rates
