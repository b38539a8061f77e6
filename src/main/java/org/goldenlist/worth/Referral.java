package org.goldenlist.worth;

import java.util.Comparator;

/**
 * One customer sent by another, by their numbers.
 *
 * @param day since 1970
 */
public record Referral(int referrer, int referred, long day) {

    /** In which they are taken, whatever the order in which they come. */
    static final Comparator<Referral> ORDER = Comparator.comparingLong(Referral::day)
            .thenComparingInt(Referral::referrer)
            .thenComparingInt(Referral::referred);

    /** One that was not taken, and why. */
    public record Refused(Referral referral, Reason reason) {}

    /** Why a referral is not taken. */
    public enum Reason {
        /** Nobody sends oneself. */
        ONESELF,
        /** Somebody else sent the customer before, or on the same day and with a smaller number. */
        SENT_BEFORE,
        /** The referrer was sent by the referred, perhaps by way of others. */
        CIRCLE
    }
}
