-- one row per client
SELECT c.client_no AS customer_id,
       c.name,
       c.kind,
       c.email,
       c.phone,
       c.locale,
       c.street    AS address_line_1,
       c.area      AS address_line_2,
       c.postcode  AS postal_code,
       c.city,
       c.country,
       e.name      AS account_manager,
       c.since     AS customer_since,
       c.born_on,
       CAST(NULL AS CHAR(100)) AS merged_into, -- this shop keeps neither; where yours does, give the customer_id
       CAST(NULL AS CHAR(100)) AS parent_id
FROM client c
LEFT JOIN employee e ON e.employee_no = c.manager_no
