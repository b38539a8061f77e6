-- one row per segment that somebody is in: the customers, their net profit of 365 days, and who came and left in [:from, :date]
SELECT s.segment, s.customers, s.net_profit, COALESCE(c.came, 0) AS came, COALESCE(l.gone, 0) AS gone
FROM (SELECT s.segment, COUNT(*) AS customers, SUM(m.net_profit_365) AS net_profit
      FROM customer_segment s
      JOIN customer_metric m ON m.customer_no = s.customer_no
      GROUP BY s.segment) s
LEFT JOIN (SELECT new_segment, COUNT(*) AS came
           FROM segment_change
           WHERE business_date >= :from AND business_date <= :date
             AND business_date > (SELECT MIN(business_date) FROM segment_threshold)
           GROUP BY new_segment) c ON c.new_segment = s.segment
LEFT JOIN (SELECT old_segment, COUNT(*) AS gone
           FROM segment_change
           WHERE business_date >= :from AND business_date <= :date
           GROUP BY old_segment) l ON l.old_segment = s.segment
ORDER BY s.net_profit DESC, s.segment
