-- one row per customer of every fortieth on one day, others on others, all the same for the same day
INSERT INTO fact_customer_day
SELECT :day, c.customer_no, 1, 1, 3, 0, 3, 0, 0,
       20 + MOD(c.customer_no, 300) + MOD(CRC32(CONCAT(:day, c.customer_no)), 1000) / 100,
       12 + MOD(c.customer_no, 100),
       0
FROM customer c
WHERE c.customer_no > 1
  AND MOD(CRC32(CONCAT(:day, c.customer_no)), 40) = 0
