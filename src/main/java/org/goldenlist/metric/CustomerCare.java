package org.goldenlist.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the care for one customer at the end of a date, as docs/metrics.md defines it. Windows of 365 days end with
 * the date and hold it; money is in the company's currency, with four decimals.
 *
 * @param openComplaints opened by the date, and not closed by it
 * @param overduePromises due before the date, and not kept by it
 * @param lastAnswer null where no survey was answered with a score
 */
public record CustomerCare(
        int customerNo,
        Contacts contacts,
        int openComplaints,
        int overduePromises,
        @Nullable Answer lastAnswer,
        Offers offers,
        Referrals referrals) {

    /**
     * How often, and when, the company spoke with the customer.
     *
     * @param last null where it never did
     * @param daysSince from the last one to the date
     * @param next the earliest day after the date for which a contact was planned by the date
     */
    public record Contacts(
            int in365Days,
            @Nullable LocalDate last,
            @Nullable Integer daysSince,
            @Nullable LocalDate next) {

        static final Contacts NONE = new Contacts(0, null, null, null);
    }

    /** The last answer to a survey that gave a score. */
    public record Answer(BigDecimal score, LocalDate day) {}

    /**
     * Offers sent in 365 days.
     *
     * @param taken how many of them were taken by the date
     * @param cost of all of them
     */
    public record Offers(int sent, int taken, BigDecimal cost) {

        static final Offers NONE = new Offers(0, 0, BigDecimal.ZERO.setScale(4));
    }

    /**
     * Customers whom the customer sent himself, and before anybody else.
     *
     * @param converted how many of them have ordered by the date
     * @param netProfit365 what they brought in 365 days
     */
    public record Referrals(int made, int converted, BigDecimal netProfit365) {

        static final Referrals NONE = new Referrals(0, 0, BigDecimal.ZERO.setScale(4));
    }
}
