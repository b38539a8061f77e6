-- one row: how many customers moved in the 28 nights graded before the business date, and how many nights those were
WITH nights AS (
    SELECT DISTINCT business_date
    FROM grade_line
    WHERE business_date < :date AND business_date >= :from
      AND business_date > (SELECT MIN(business_date) FROM grade_line))
SELECT (SELECT COUNT(*) FROM nights)                                                  AS nights,
       (SELECT COUNT(*) FROM movement m JOIN nights n ON n.business_date = m.business_date
        WHERE m.kind <> 'baseline')                                                   AS moved
