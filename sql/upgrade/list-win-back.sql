-- one row per E of a plan who once brought as much as a B of today, the worthiest first
SELECT w.place, c.customer_id, c.name, w.lapsed, w.best_profit, w.best_until, w.profit_life, w.orders_life, w.last_order,
       w.silent_days, w.owner
FROM upgrade_win_back w
JOIN customer c ON c.customer_no = w.customer_no
WHERE w.quarter_from = :quarter AND (:customer = '' OR c.customer_id = :customer)
ORDER BY w.place
