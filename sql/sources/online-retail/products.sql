-- one row per stock code, as it is spelt: 85123A and 85123a are two. There are no groups of goods, but not all codes are goods.
SELECT StockCode                                         AS product_id,
       MAX(CASE WHEN UnitPrice > 0 THEN Description END) AS name,
       CASE
           WHEN StockCode IN ('POST', 'DOT', 'C2') THEN 'Carriage'
           WHEN StockCode LIKE 'gift%' THEN 'Gift vouchers'
           WHEN StockCode REGEXP '^[0-9]{5}' OR StockCode LIKE 'DCGS%' OR StockCode = 'PADS' THEN 'Goods'
           ELSE 'Adjustments and fees'
       END                                               AS category
FROM online_retail
GROUP BY StockCode
