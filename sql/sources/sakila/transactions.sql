-- one row per payment. A payment is an order of one line: the film rented, by way of the rental and the copy handed over.
-- A payment of a rental that is gone has no product: it counts, without a category and with the assumed margin.
SELECT p.payment_id   AS transaction_id,
       1              AS line_id,
       p.payment_date AS sold_at,
       p.customer_id,
       i.film_id      AS product_id,
       1              AS quantity,
       p.amount       AS net_amount
FROM payment p
LEFT JOIN rental r ON r.rental_id = p.rental_id
LEFT JOIN inventory i ON i.inventory_id = r.inventory_id
WHERE p.payment_date >= :from AND p.payment_date < :to
