package org.goldenlist.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goldenlist.worth.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * What the whole list did up to a date, beside which one customer is looked at. Days are days since 1970.
 *
 * @param revenue net revenue of all customers by day, in ten-thousandths; days without any may be absent
 * @param contactDays days with a contact of anybody, ascending
 * @param surveyDays days on which anybody was asked, ascending
 * @param forecast null where no model is in force
 */
record CompanyAsOf(
        long day,
        NavigableMap<Long, Long> revenue,
        List<Long> contactDays,
        List<Long> surveyDays,
        @Nullable Forecast forecast,
        ClosedDays closed) {

    private static final int YEAR = 365;
    private static final int QUIET_AT_LEAST = 7;
    private static final int USUALLY = 3;

    static CompanyAsOf of(long day, CompanyFile file, @Nullable Forecast forecast) {
        return new CompanyAsOf(
                day,
                new TreeMap<>(file.revenue().headMap(day, true)),
                file.contactDays().stream().filter(one -> one <= day).toList(),
                file.surveyDays().stream().filter(one -> one <= day).toList(),
                forecast,
                file.closed());
    }

    /**
     * What the list sold in the days up to now, for one of the same days a year before; at most 1, so that nobody has to grow with a
     * growing list, and where nothing is known of the year before.
     */
    double decline(int days) {
        long now = sum(day - days, day);
        long then = sum(day - days - YEAR, day - YEAR);
        return then <= 0 || now <= 0 ? 1 : Math.min(1, (double) now / then);
    }

    private long sum(long after, long upTo) {
        return revenue.subMap(after, false, upTo, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Where contacts begin to be known; null before. */
    @Nullable
    Long firstContact() {
        return contactDays.isEmpty() ? null : contactDays.get(0);
    }

    /** Whether nobody was spoken to for so long that it is rather the feed that has stopped. */
    boolean isWithoutContacts() {
        return contactDays.isEmpty() || quiet(contactDays) > patience(contactDays);
    }

    /** Whether nobody at all was asked in a year. */
    boolean isWithoutSurveys() {
        return surveyDays.isEmpty() || quiet(surveyDays) > YEAR;
    }

    /** Open days since the last of them. */
    long quiet(List<Long> days) {
        return closed.open(days.get(days.size() - 1), day);
    }

    /** A week, or three times a long pause of the year before the last of them: one in twenty was longer. */
    long patience(List<Long> days) {
        List<Long> pauses = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i) > days.get(days.size() - 1) - YEAR) {
                pauses.add(closed.open(days.get(i - 1), days.get(i)));
            }
        }
        pauses.sort(null);
        long usual = pauses.isEmpty() ? 0 : pauses.get((pauses.size() * 19 - 1) / 20);
        return Math.max(QUIET_AT_LEAST, USUALLY * usual);
    }
}
