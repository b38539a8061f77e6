-- one row per customer of those who have the fewest chances left, or but one, the first :rows by net profit of 365 days; the sums are of all such
SELECT c.customer_id, c.name, g.grade, w.broken_promises, w.complaints, f.fewest AS chances_left,
       COALESCE(m.net_profit_365, 0) AS net_profit,
       COUNT(*) OVER () AS in_all, SUM(w.broken_promises) OVER () AS in_all_broken, SUM(w.complaints) OVER () AS in_all_complaints,
       SUM(COALESCE(m.net_profit_365, 0)) OVER () AS in_all_net_profit
FROM attention_night n
JOIN customer_goodwill w ON w.chances_used > 0
JOIN (SELECT MIN(chances_left) AS fewest FROM customer_goodwill WHERE chances_used > 0) f ON w.chances_left <= GREATEST(f.fewest, 1)
JOIN customer c ON c.customer_no = w.customer_no
LEFT JOIN customer_metric m ON m.customer_no = w.customer_no
LEFT JOIN customer_grade g ON g.customer_no = w.customer_no AND NOT g.lapsed
WHERE n.as_of = :date
ORDER BY net_profit DESC, c.customer_id
LIMIT :rows
