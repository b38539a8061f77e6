package org.goldenlist.watch;

import java.util.List;
import java.util.NavigableMap;

/**
 * What is known of the whole list up to a date, as {@link CompanyAsOf} looks at it.
 *
 * @param revenue net revenue of all customers by day, in ten-thousandths
 * @param contactDays days with a contact of anybody, ascending
 * @param surveyDays days on which anybody was asked, ascending
 * @param categories that the company has sold, ever
 */
record CompanyFile(
        NavigableMap<Long, Long> revenue,
        List<Long> contactDays,
        List<Long> surveyDays,
        int categories,
        ClosedDays closed) {}
