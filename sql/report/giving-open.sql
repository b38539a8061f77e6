-- one row per reward that is open as of the night, the first :rows by net profit of 365 days, with how many there are of each kind
WITH placed AS (
    SELECT c.customer_id, c.name, o.grade, o.state, o.title, COALESCE(m.net_profit_365, 0) AS net_profit,
           ROW_NUMBER() OVER (ORDER BY o.state = 'withheld', COALESCE(m.net_profit_365, 0) DESC, o.customer_no, o.quarter) AS place,
           SUM(o.state = 'due') OVER () AS in_all_due,
           SUM(o.state = 'planned') OVER () AS in_all_planned,
           SUM(o.state = 'to give') OVER () AS in_all_to_give,
           SUM(o.state = 'withheld') OVER () AS in_all_withheld,
           SUM(CASE WHEN o.state <> 'withheld' THEN m.net_profit_365 END) OVER () AS in_all_net_profit
    FROM reward_open o
    JOIN customer c ON c.customer_no = o.customer_no
    LEFT JOIN customer_metric m ON m.customer_no = o.customer_no
    WHERE o.as_of = :date
)
SELECT *
FROM placed
WHERE place <= :rows
ORDER BY place
