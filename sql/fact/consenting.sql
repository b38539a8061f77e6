-- one row per customer who consents to a purpose by a channel: what was said last for this channel or for any, in whatever source,
-- is a yes, and no no of the same day stands against it. Imported consents are taken as they are now, before a night has read them
WITH said AS (
    SELECT t.customer_no, t.granted, t.changed_on
    FROM consent t
    JOIN source s ON s.source_no = t.source_no
    WHERE s.name <> 'import'
      AND t.purpose = :purpose
      AND t.channel IN ('', :channel)
    UNION ALL
    SELECT c.customer_no, t.granted, DATE(t.changed_at)
    FROM import_consents t
    JOIN customer c ON c.customer_id = t.customer_id
    WHERE c.known
      AND LOWER(t.purpose) = :purpose
      AND LOWER(t.channel) IN ('', :channel)
    UNION ALL
    SELECT other.customer_no, t.granted, DATE(t.changed_at)
    FROM import_consents t
    JOIN customer c ON c.customer_id = t.customer_id
    JOIN customer other ON other.customer_id = c.counts_for
    WHERE c.known
      AND other.known
      AND LOWER(t.purpose) = :purpose
      AND LOWER(t.channel) IN ('', :channel)
)
SELECT said.customer_no
FROM said
WHERE said.customer_no > 1
GROUP BY said.customer_no
HAVING MOD(MAX(2 * TO_DAYS(said.changed_on) + 1 - said.granted), 2) = 0
ORDER BY said.customer_no
