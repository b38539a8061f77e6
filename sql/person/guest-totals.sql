-- one row per day and source with a fact of some customers: what they bought is a guest's now
UPDATE day_total t
JOIN (SELECT f.business_date, f.source_no,
             SUM(f.sale_lines + f.return_lines) AS lines_of_facts,
             SUM(f.net_revenue) AS net_revenue,
             SUM(f.cost) AS cost,
             SUM(f.uncosted) AS uncosted
      FROM fact_customer_day f
      WHERE f.customer_no IN (:numbers)
      GROUP BY f.business_date, f.source_no) p
  ON p.business_date = t.business_date AND p.source_no = t.source_no
SET t.guest_lines = t.guest_lines + p.lines_of_facts,
    t.guest_net = t.guest_net + p.net_revenue,
    t.guest_cost = t.guest_cost + p.cost,
    t.guest_uncosted = t.guest_uncosted + p.uncosted
