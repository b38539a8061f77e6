-- one row per golden or pinned customer with a sign that opens a case, the first by money at stake (where it is not grave by half of
-- it) and the first two with a grave one that is in nobody's hand; of each the gravest sign, of these the first. With how many there are in all, and what they bring
WITH seen AS (
    SELECT s.customer_no, s.sign, s.since, s.severity, s.at_stake, s.evidence, k.why NOT LIKE '%golden%' AS pinned,
           COALESCE(l.light, 'red') AS light,
           ROW_NUMBER() OVER (PARTITION BY s.customer_no
                              ORDER BY CASE s.severity WHEN 'high' THEN 1 ELSE 2 END, s.since, s.sign) AS nth
    FROM customer_sign s
    JOIN key_customer k ON k.customer_no = s.customer_no
    LEFT JOIN secure_plan l ON l.customer_no = s.customer_no
    WHERE k.as_of = :date
      AND (k.why LIKE '%golden%' OR k.why LIKE '%pinned%')
      AND s.severity IN ('high', 'medium')
      AND s.since <= :date
      AND (s.until IS NULL OR s.until > :date)
),
placed AS (
    SELECT seen.*, COUNT(*) OVER () AS in_all, SUM(at_stake) OVER () AS in_all_at_stake, SUM(pinned) OVER () AS in_all_pinned,
           SUM(severity = 'high') OVER () AS in_all_grave,
           ROW_NUMBER() OVER (ORDER BY CASE severity WHEN 'high' THEN 2 ELSE 1 END * at_stake DESC, severity, customer_no) AS place
    FROM seen
    WHERE nth = 1
),
ranked AS (
    SELECT placed.*, ROW_NUMBER() OVER (PARTITION BY severity, light ORDER BY place) AS place_of_severity
    FROM placed
)
SELECT c.customer_id, c.name, CASE WHEN g.lapsed THEN NULL ELSE g.grade END AS grade, p.sign, p.since, p.severity, p.at_stake,
       p.evidence, p.place, p.in_all, p.in_all_at_stake, p.in_all_pinned, p.in_all_grave,
       COALESCE((SELECT MAX(w.owner)
                 FROM watch_case w
                 WHERE w.customer_no = p.customer_no AND w.sign = p.sign AND w.state IN ('open', 'snoozed')),
                s.next_who) AS who,
       p.light
FROM ranked p
JOIN customer c ON c.customer_no = p.customer_no
LEFT JOIN customer_grade g ON g.customer_no = p.customer_no
LEFT JOIN secure_plan s ON s.customer_no = p.customer_no
WHERE p.place <= :rows OR (p.severity = 'high' AND p.light = 'red' AND p.place_of_severity <= 2)
ORDER BY p.place
