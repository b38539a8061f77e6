-- one row per imported line
SELECT transaction_id, line_id, sold_at, customer_id, product_id, category, kind, quantity, net_amount, tax_amount,
       discount_amount, cost_amount, currency, returns_transaction_id
FROM import_transactions
WHERE sold_at >= :from AND sold_at < :to
