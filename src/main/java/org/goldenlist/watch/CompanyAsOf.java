package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.goldenlist.worth.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * What the whole list did up to a date, beside which one customer is looked at: worked out once for all of them. Days are days since
 * 1970. Immutable.
 */
final class CompanyAsOf {

    private static final int YEAR = 365;
    private static final int QUIET_AT_LEAST = 7;
    private static final int USUALLY = 3;

    private final List<Long> contactDays;
    private final List<Long> surveyDays;
    private final boolean withoutContacts;
    private final boolean withoutSurveys;
    private final double decline;
    private final int categories;
    private final @Nullable Forecast forecast;
    private final ClosedDays closed;

    /** @param forecast null where no model is in force */
    CompanyAsOf(LocalDate date, CompanyFile file, @Nullable Forecast forecast) {
        long day = date.toEpochDay();
        this.contactDays = file.contactDays().stream().filter(one -> one <= day).toList();
        this.surveyDays = file.surveyDays().stream().filter(one -> one <= day).toList();
        this.categories = file.categories();
        this.forecast = forecast;
        this.closed = file.closed();
        this.withoutContacts = contactDays.isEmpty() || quiet(contactDays, day) > patience(contactDays);
        this.withoutSurveys = surveyDays.isEmpty() || quiet(surveyDays, day) > YEAR;
        this.decline = decline(file.revenue(), day);
    }

    private static double decline(NavigableMap<Long, Long> revenue, long day) {
        long now = sum(revenue, day - Quarters.DAYS, day);
        long then = sum(revenue, day - Quarters.DAYS - YEAR, day - YEAR);
        return then <= 0 || now <= 0 ? 1 : Math.min(1, (double) now / then);
    }

    private static long sum(NavigableMap<Long, Long> revenue, long after, long upTo) {
        return revenue.subMap(after, false, upTo, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Open days since the last of them. */
    private long quiet(List<Long> days, long day) {
        return closed.open(days.get(days.size() - 1), day);
    }

    /** A week, or three times a long pause of the year before the last of them: one in twenty was longer. */
    private long patience(List<Long> days) {
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

    /**
     * What the list sold in 90 days, for one of the same days a year before; at most 1, so that nobody has to grow with a growing
     * list, and where nothing is known of the year before.
     */
    double decline() {
        return decline;
    }

    /** Where contacts begin to be known; null before. */
    @Nullable
    Long firstContact() {
        return contactDays.isEmpty() ? null : contactDays.get(0);
    }

    /** With anybody; null before the first. */
    @Nullable
    Long lastContact() {
        return contactDays.isEmpty() ? null : contactDays.get(contactDays.size() - 1);
    }

    /** Where surveys begin to be known; null before. */
    @Nullable
    Long firstSurvey() {
        return surveyDays.isEmpty() ? null : surveyDays.get(0);
    }

    /** Whether nobody was spoken to for so long that it is rather the feed that has stopped. */
    boolean isWithoutContacts() {
        return withoutContacts;
    }

    /** Whether nobody at all was asked in a year. */
    boolean isWithoutSurveys() {
        return withoutSurveys;
    }

    /** How many the company has sold, ever. */
    int categories() {
        return categories;
    }

    @Nullable
    Forecast forecast() {
        return forecast;
    }

    ClosedDays closed() {
        return closed;
    }
}
