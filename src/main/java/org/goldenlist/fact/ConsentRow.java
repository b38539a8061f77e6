package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenlist.source.FeedRow;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of the feed consents.
 *
 * @param purpose in lower case
 * @param channel in lower case; empty: any
 */
record ConsentRow(String customerId, String purpose, String channel, boolean granted, LocalDate changedOn) {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_PURPOSE = 100;
    private static final int LONGEST_CHANNEL = 50;

    /** Null where a column that it needs is empty or cannot be read, or a text is too long. */
    static @Nullable ConsentRow of(FeedRow row) {
        String customerId = row.text("customer_id");
        String purpose = row.text("purpose");
        String channel = row.text("channel");
        Boolean granted = row.flag("granted");
        LocalDate changedOn = row.businessDate("changed_at");
        if (customerId == null
                || customerId.length() > LONGEST_ID
                || purpose == null
                || Text.length(purpose) > LONGEST_PURPOSE
                || (channel != null && Text.length(channel) > LONGEST_CHANNEL)
                || granted == null
                || changedOn == null) {
            return null;
        }
        return new ConsentRow(customerId, folded(purpose), channel == null ? "" : folded(channel), granted, changedOn);
    }

    /** Upper and lower case are one. */
    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
