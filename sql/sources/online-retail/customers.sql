-- one row per customer number: no name is known, and of several countries the latest counts
SELECT CustomerID                                             AS customer_id,
       CONCAT('Customer ', CustomerID)                        AS name,
       SUBSTRING(MAX(CONCAT(InvoiceDate, ' ', Country)), 21) AS country
FROM online_retail
WHERE CustomerID IS NOT NULL
GROUP BY CustomerID
