-- one row per line of an invoice. Cancellations (C…), discounts and fees have a negative quantity, and so are returns.
-- The lines have no number. What tells two of an invoice apart is all that they say, so that is their id: a line that stands
-- there twice to the letter has the same id twice, and is counted once.
SELECT InvoiceNo                                                 AS transaction_id,
       CONCAT_WS(' ', StockCode, Quantity, UnitPrice, Description) AS line_id,
       InvoiceDate                                               AS sold_at,
       CustomerID                                                AS customer_id,
       StockCode                                                 AS product_id,
       Quantity                                                  AS quantity,
       Quantity * UnitPrice                                      AS net_amount
FROM online_retail
WHERE InvoiceDate >= :from AND InvoiceDate < :to
