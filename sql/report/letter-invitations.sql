-- one row per customer of some numbers and event to come that the customer is invited to, with the words of the catalogue; the next first
SELECT e.customer_no, COALESCE(w.title, e.item_id) AS title, w.about, w.how, e.held_on
FROM event_guest e
LEFT JOIN catalogue_words w ON w.item_id = e.item_id AND w.held_on = e.held_on
WHERE e.customer_no IN (:numbers)
  AND e.held_on > :date
  AND e.state IN ('invited', 'coming')
ORDER BY e.held_on, e.item_id
