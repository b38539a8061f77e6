-- one row per product and per variation, which has the category of its product and, where it has no cost of its own, its cost.
-- A product in several categories counts for the first of them, so that no line is counted twice.
SELECT p.ID         AS product_id,
       p.post_title AS name,
       (SELECT t.name
        FROM wp_term_relationships r
        JOIN wp_term_taxonomy x ON x.term_taxonomy_id = r.term_taxonomy_id AND x.taxonomy = 'product_cat'
        JOIN wp_terms t ON t.term_id = x.term_id
        WHERE r.object_id = CASE p.post_type WHEN 'product_variation' THEN p.post_parent ELSE p.ID END
        ORDER BY t.term_id
        LIMIT 1)    AS category,
       CAST(CASE
                WHEN own.cost IS NULL THEN whole.cost
                WHEN own.is_added = 1 THEN own.cost + COALESCE(whole.cost, 0)
                ELSE own.cost
            END AS DECIMAL(19, 4)) AS unit_cost
FROM wp_posts p
LEFT JOIN (SELECT m.post_id,
                  MAX(CASE WHEN m.meta_key = '_cogs_total_value' AND m.meta_value > ''
                           THEN CAST(m.meta_value AS DECIMAL(26, 8)) END) AS cost,
                  MAX(m.meta_key = '_cogs_value_is_additive' AND m.meta_value = 'yes') AS is_added
           FROM wp_postmeta m
           WHERE m.meta_key IN ('_cogs_total_value', '_cogs_value_is_additive')
           GROUP BY m.post_id) own ON own.post_id = p.ID
LEFT JOIN (SELECT m.post_id, MAX(CAST(m.meta_value AS DECIMAL(26, 8))) AS cost
           FROM wp_postmeta m
           WHERE m.meta_key = '_cogs_total_value' AND m.meta_value > ''
           GROUP BY m.post_id) whole
       ON whole.post_id = p.post_parent AND p.post_type = 'product_variation'
WHERE p.post_type IN ('product', 'product_variation')
