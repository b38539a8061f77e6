-- one row per number of categories (3: three and more) bought in the 365 days that ended a year ago, and how many bought since
SELECT LEAST(y.categories, 3) AS categories, COUNT(*) AS customers, SUM(m.orders_365 > 0) AS still_bought
FROM (SELECT customer_no, COUNT(*) AS categories
      FROM (SELECT customer_no, category_no
            FROM fact_category_day
            WHERE business_date > :from730 AND business_date <= :from365 AND customer_no > 1
            GROUP BY customer_no, category_no
            HAVING SUM(net_revenue) > 0) bought
      GROUP BY customer_no) y
JOIN customer_metric m ON m.customer_no = y.customer_no
JOIN customer c ON c.customer_no = y.customer_no
WHERE c.known AND m.orders_730 > m.orders_365
GROUP BY 1
ORDER BY 1
