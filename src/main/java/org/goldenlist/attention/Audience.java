package org.goldenlist.attention;

import java.util.Locale;

/** To whom attention and money go: everybody is in one of these on each day. */
enum Audience {
    /** Who has not ordered yet. */
    PROSPECTS,
    /** Whose first order is not long ago. */
    RECENT,
    OTHERS;

    /**
     * Where a customer is on a day who orders sooner or later; both in days since 1970.
     *
     * @param recentDays from the first order on, that day included
     */
    static Audience on(long day, long firstOrder, int recentDays) {
        if (day < firstOrder) {
            return PROSPECTS;
        }
        return day < firstOrder + recentDays ? RECENT : OTHERS;
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
