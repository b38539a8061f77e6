-- one row per source, customer, purpose and channel: the later word counts, and on the same day a no
INSERT INTO consent (source_no, customer_no, purpose, channel, granted, changed_on)
VALUES (?, ?, ?, ?, ?, ?)
ON DUPLICATE KEY UPDATE
    granted = CASE
                  WHEN VALUES(changed_on) > changed_on THEN VALUES(granted)
                  WHEN VALUES(changed_on) = changed_on THEN LEAST(granted, VALUES(granted))
                  ELSE granted
              END,
    changed_on = GREATEST(changed_on, VALUES(changed_on))
