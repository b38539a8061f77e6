-- one row per customer of that day and one category
INSERT INTO fact_category_day
SELECT business_date, customer_no, 1 + MOD(customer_no, 12), source_no, sale_lines, units, net_revenue, cost, uncosted
FROM fact_customer_day
WHERE business_date = :day
