-- one row per line sold or taken back
SELECT receipt_no  AS transaction_id,
       line_no     AS line_id,
       sold_at,
       customer_no AS customer_id,
       product_no  AS product_id,
       category,
       quantity,
       net_amount,
       tax_amount,
       discount    AS discount_amount,
       cost        AS cost_amount
FROM sales
WHERE sold_at >= :from AND sold_at < :to
