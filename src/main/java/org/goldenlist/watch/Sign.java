package org.goldenlist.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the watch looks for, with what to do next and, where it asks why, the reason that is assumed before anybody asked. */
public enum Sign {
    PAST_RHYTHM("past their own rhythm", "Call and ask why", "competitor"),
    BUYS_LESS("buys less than a year ago", "Ask what has changed", "competitor"),
    CATEGORY_STOPPED("a category stopped", "Ask where they buy it now", "competitor"),
    RETURNS("returns much", "Ask what was wrong with it", "quality"),
    MARGIN("margin or discount drifts", "Agree the terms anew", "price"),
    NEGLECTED("neglected", "Call, without an offer", "attention"),
    ENTROPY("far less attention than while courted", "Visit, without an offer", "attention"),
    PROMISE_OVERDUE("a promise is overdue", "Keep it today, then call", "service"),
    PROMISE_DUE("a promise is due soon", "Keep it in time", "service"),
    COMPLAINT_OPEN("a complaint is open too long", "Settle it, and say so in writing", "service"),
    SECOND_COMPLAINT("a second complaint", "Settle it today; let the manager call", "service"),
    SURVEY_LOW("a low or falling survey score", "Call and ask why", "service"),
    SURVEY_MISSING("not asked for an opinion in a year", "Ask how they find us", "attention"),
    ONE_PRODUCT("one product group only", "Offer a second", "need"),
    NOT_WELCOMED("new on the golden list, not yet welcomed", "Welcome them", "attention"),
    FIRST_WEEKS("bought first, and heard nothing since", "Thank them for the first order", "attention"),
    LOST("lost, in all likelihood", "Ask why they left", "competitor"),
    ANNIVERSARY("an anniversary as a customer", "Say thank you", ""),
    BIRTHDAY("a birthday", "Congratulate", ""),
    GRADE_REACHED("a better grade", "Say thank you", ""),
    BUYS_MORE("buys more than a year ago", "Say thank you", "");

    private final String title;
    private final String nextAction;
    private final String assumedReason;

    Sign(String title, String nextAction, String assumedReason) {
        this.title = title;
        this.nextAction = nextAction;
        this.assumedReason = assumedReason;
    }

    /** In a few words. */
    public String title() {
        return title;
    }

    /** What whoever looks after the customer does about it. */
    public String nextAction() {
        return nextAction;
    }

    /** Of the default list of the settings; empty of an occasion. */
    public String assumedReason() {
        return assumedReason;
    }

    /** A reason to say thank you: it opens no case. */
    public boolean isOccasion() {
        return assumedReason.isEmpty();
    }

    /** As it is stored, printed and asked for: {@code past-rhythm}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Sign of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("There is no sign " + key));
    }

    /** Of its key. */
    public static Optional<Sign> find(String key) {
        return Arrays.stream(values()).filter(sign -> sign.key().equals(key)).findFirst();
    }
}
