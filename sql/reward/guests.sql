-- one row per customer invited to an event, those of the best grade first, then by customer
SELECT g.customer_no, c.customer_id, c.name, c.email, c.phone, c.account_manager, g.grade, g.by_reward, g.state, g.persons, g.answer_no,
       g.invited_on, g.answered_on
FROM event_guest g
JOIN customer c ON c.customer_no = g.customer_no
WHERE g.item_id = :item
  AND g.held_on = :on
ORDER BY g.grade, c.customer_id
