-- one row per event to come to which customers are invited, with the words of the catalogue; the next first
SELECT DISTINCT COALESCE(w.title, e.item_id) AS title, w.about, e.held_on
FROM event_guest e
LEFT JOIN catalogue_words w ON w.item_id = e.item_id AND w.held_on = e.held_on
WHERE e.held_on > :date
  AND e.state IN ('invited', 'coming')
ORDER BY e.held_on, title
