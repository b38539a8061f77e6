-- one row per active C or D of some customer numbers: figures of 365 days, days since 1970, amounts and minutes in ten-thousandths
SELECT g.customer_no, c.customer_id, g.grade,
       CAST(COALESCE(s.score, m.net_profit_365) * 10000 AS SIGNED) AS score,
       CAST(m.net_profit_365 * 10000 AS SIGNED) AS net_profit, m.orders_365,
       CAST(m.net_profit_life * 10000 AS SIGNED) AS net_profit_life,
       TO_DAYS(m.first_order) - 719528 AS first_order, TO_DAYS(m.last_order) - 719528 AS last_order, m.active_days,
       m.category_revenue_365, COALESCE(t.contacts, 0) AS contacts, CAST(COALESCE(t.minutes, 0) * 10000 AS SIGNED) AS minutes,
       COALESCE(o.made, 0) AS offers_made, COALESCE(o.taken, 0) AS offers_taken,
       COALESCE(w.balance, 0) AS goodwill, w.chances_left, k.customer_no IS NOT NULL AS grave,
       COALESCE(c.account_manager, :owner) AS owner
FROM customer_grade g
JOIN customer c ON c.customer_no = g.customer_no
JOIN customer_metric m ON m.customer_no = g.customer_no
LEFT JOIN customer_score s ON s.customer_no = g.customer_no
LEFT JOIN customer_goodwill w ON w.customer_no = g.customer_no
LEFT JOIN (SELECT customer_no, SUM(contacts) AS contacts, SUM(minutes) AS minutes
           FROM fact_service_day
           WHERE customer_no BETWEEN :first AND :last AND business_date > :from365 AND business_date <= :date
           GROUP BY customer_no) t ON t.customer_no = g.customer_no
LEFT JOIN (SELECT customer_no, COUNT(*) AS made, SUM(taken_on IS NOT NULL AND taken_on <= :date) AS taken
           FROM offer
           WHERE customer_no BETWEEN :first AND :last AND offered_on > :from365 AND offered_on <= :date
           GROUP BY customer_no) o ON o.customer_no = g.customer_no
LEFT JOIN (SELECT DISTINCT customer_no
           FROM watch_case
           WHERE severity = 'high' AND state IN ('open', 'snoozed')) k ON k.customer_no = g.customer_no
WHERE g.customer_no BETWEEN :first AND :last AND g.grade IN ('C', 'D') AND NOT g.lapsed AND m.last_order IS NOT NULL
ORDER BY g.customer_no
