-- one row per film. The price of a copy is written off over 20 rentals: 5 % of it is the cost of one.
-- A film in several categories counts for the first of them, so that no payment is counted twice.
SELECT f.film_id AS product_id,
       f.title   AS name,
       (SELECT c.name
        FROM film_category fc
        JOIN category c ON c.category_id = fc.category_id
        WHERE fc.film_id = f.film_id
        ORDER BY fc.category_id
        LIMIT 1) AS category,
       ROUND(f.replacement_cost * 0.05, 4) AS unit_cost
FROM film f
