-- one row per customer who consents to a purpose by a channel: what was said last for this channel or for any, in whatever source,
-- is a yes, and no no of the same day stands against it. Imported consents are taken as they are now, before a night has read them
WITH subject AS (
    SELECT written.purpose, written.channel
    FROM (SELECT DISTINCT purpose, channel FROM import_consents) written
    WHERE LOWER(written.purpose) = :purpose
      AND LOWER(written.channel) IN ('', :channel)
), said AS (
    SELECT t.customer_no, t.granted, t.changed_on
    FROM consent t
    JOIN source s ON s.source_no = t.source_no
    WHERE s.name <> 'import'
      AND t.purpose = :purpose
      AND t.channel IN ('', :channel)
    UNION ALL
    SELECT c.customer_no, t.granted, DATE(t.changed_at)
    FROM subject
    JOIN import_consents t ON t.purpose = subject.purpose AND t.channel = subject.channel
    JOIN customer c ON c.customer_id = t.customer_id
    WHERE c.known
    UNION ALL
    SELECT other.customer_no, t.granted, DATE(t.changed_at)
    FROM subject
    JOIN import_consents t ON t.purpose = subject.purpose AND t.channel = subject.channel
    JOIN customer c ON c.customer_id = t.customer_id
    JOIN customer other ON other.customer_id = c.counts_for
    WHERE c.known
      AND other.known
)
SELECT said.customer_no
FROM said
WHERE said.customer_no > 1
GROUP BY said.customer_no
HAVING MOD(MAX(2 * TO_DAYS(said.changed_on) + 1 - said.granted), 2) = 0
ORDER BY said.customer_no
