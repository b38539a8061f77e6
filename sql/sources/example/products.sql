-- one row per product
SELECT p.product_no AS product_id,
       p.title      AS name,
       g.title      AS category,
       p.unit_cost
FROM product p
LEFT JOIN product_group g ON g.group_code = p.group_code
