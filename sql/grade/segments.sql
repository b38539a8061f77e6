-- one row per active customer: the bands, the segment, since when in days since 1970, and the one before
SELECT customer_no, recency, frequency, money, segment, TO_DAYS(since) - 719528, previous
FROM customer_segment
