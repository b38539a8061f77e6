-- one row per imported product
SELECT product_id, name, category, unit_cost
FROM import_products
