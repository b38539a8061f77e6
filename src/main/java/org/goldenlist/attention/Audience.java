package org.goldenlist.attention;

import java.util.Locale;

/** To whom attention and money go: who has ordered is in one of the last two as of the business date. */
public enum Audience {
    /** Who has not ordered, and everybody on the days before the first order. */
    PROSPECTS,
    /** Whose last order is not long ago. */
    RECENT,
    OTHERS;

    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
