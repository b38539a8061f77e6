-- one row per customer of some numbers in the campaign of the quarter's upgrades: what is offered, with the words of the catalogue
SELECT m.customer_no, m.what AS title, w.about, w.how, LEAST(k.ends_on, COALESCE(w.open_to, k.ends_on)) AS until
FROM campaign k
JOIN campaign_member m ON m.campaign_no = k.campaign_no
LEFT JOIN upgrade_candidate u ON u.quarter_from = :quarter AND u.customer_no = m.customer_no
LEFT JOIN catalogue_words w
       ON w.item_id = u.offer_id
      AND w.open_from = (SELECT MAX(o.open_from) FROM catalogue_words o WHERE o.item_id = u.offer_id AND o.open_from <= :last_day)
WHERE k.name = :campaign
  AND m.customer_no IN (:numbers)
