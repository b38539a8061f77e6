-- one row per event or outing with a guest who comes: the places taken beyond the one that each reward of the ledger stands for
SELECT g.item_id, g.held_on, SUM(CASE WHEN g.by_reward THEN g.persons - 1 ELSE g.persons END) AS persons
FROM event_guest g
WHERE g.state = 'coming'
  AND NOT (g.by_reward AND EXISTS (SELECT 1
                                   FROM reward_ledger l
                                   WHERE l.customer_no = g.customer_no
                                     AND l.item_id = g.item_id
                                     AND l.state = 'declined'))
GROUP BY g.item_id, g.held_on
ORDER BY g.item_id, g.held_on
