-- one row per customer of some numbers whose reward of the quarter is approved and is something to hand over: what was promised, with the
-- words of the catalogue
SELECT l.customer_no, l.title, w.about, w.how, LEAST(:last_day, COALESCE(w.open_to, :last_day)) AS until
FROM reward_ledger l
LEFT JOIN catalogue_words w
       ON w.item_id = l.item_id
      AND w.open_from = (SELECT MAX(o.open_from) FROM catalogue_words o WHERE o.item_id = l.item_id AND o.open_from <= :last_day)
WHERE l.customer_no IN (:numbers)
  AND l.quarter = :quarter
  AND l.state = 'approved'
  AND l.kind IN ('gift', 'discount', 'outing')
