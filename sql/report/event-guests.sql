-- one row per customer and event that is not over, who is invited or whose reward it is, the next event first; who declined the reward is
-- not coming
WITH promised AS (SELECT DISTINCT w.item_id, w.held_on, l.customer_no, l.state = 'declined' AS declined
                  FROM catalogue_words w
                  JOIN reward_ledger l ON l.item_id = w.item_id
                  WHERE w.kind IN ('event', 'outing')
                    AND w.held_on >= :date
                    AND l.quarter <= w.held_on
                    AND l.quarter > IF(w.open_from = '1000-01-01', w.held_on, w.open_from) - INTERVAL 3 MONTH)
SELECT e.item_id,
       e.held_on,
       (SELECT w.title
        FROM catalogue_words w
        WHERE w.item_id = e.item_id
          AND w.held_on = e.held_on
        ORDER BY w.open_from DESC
        LIMIT 1) AS title,
       c.customer_id,
       c.name,
       c.account_manager,
       IF(EXISTS (SELECT 1
                  FROM promised d
                  WHERE d.item_id = e.item_id
                    AND d.held_on = e.held_on
                    AND d.customer_no = e.customer_no
                    AND d.declined), 'not coming', e.state) AS state,
       e.persons
FROM (SELECT g.item_id, g.held_on, g.customer_no, g.state, g.persons
      FROM event_guest g
      WHERE g.held_on >= :date
      UNION ALL
      SELECT DISTINCT p.item_id, p.held_on, p.customer_no, 'invited', 0
      FROM promised p
      WHERE NOT EXISTS (SELECT 1
                        FROM event_guest g
                        WHERE g.item_id = p.item_id
                          AND g.held_on = p.held_on
                          AND g.customer_no = p.customer_no)) e
JOIN customer c ON c.customer_no = e.customer_no
ORDER BY e.held_on, e.item_id, c.customer_id
