-- one row: the golden list, and all whom they sent at any remove who are not on it, each once
WITH RECURSIVE sent AS (
    SELECT r.customer_no
    FROM customer_grade g
    JOIN referred_customer r ON r.referrer_no = g.customer_no
    WHERE g.grade IN ('A', 'B')
    UNION
    SELECT r.customer_no
    FROM sent s
    JOIN referred_customer r ON r.referrer_no = s.customer_no),
members AS (
    SELECT g.customer_no, TRUE AS golden
    FROM customer_grade g
    WHERE g.grade IN ('A', 'B')
    UNION ALL
    SELECT s.customer_no, FALSE
    FROM sent s
    LEFT JOIN customer_grade g ON g.customer_no = s.customer_no AND g.grade IN ('A', 'B')
    WHERE g.customer_no IS NULL)
SELECT COALESCE(SUM(m.golden), 0) AS golden,
       COALESCE(SUM(NOT m.golden), 0) AS sent,
       SUM(CASE WHEN m.golden THEN f.net_profit_365 END) AS golden_profit,
       SUM(CASE WHEN NOT m.golden THEN f.net_profit_365 END) AS sent_profit
FROM members m
LEFT JOIN customer_metric f ON f.customer_no = m.customer_no
