-- one row per campaign but :name with a day in common with :from to :to: its name, and how many of :customers are in it
SELECT c.name, COUNT(*) AS customers
FROM campaign c
JOIN campaign_member m ON m.campaign_no = c.campaign_no
WHERE c.name <> :name AND c.starts_on <= :to AND c.ends_on >= :from AND m.customer_no IN (:customers)
GROUP BY c.name
ORDER BY c.name
