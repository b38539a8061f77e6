package org.goldenlist.upgrade;

import org.goldenlist.worth.CustomerHistory;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an active C or D. Figures are of 365 days, amounts and minutes in ten-thousandths.
 *
 * @param kept what of the net profit is still of the last 365 days when the horizon ends
 * @param categories those that brought something, ascending
 * @param contacts null where no source gives contacts, and so are the minutes
 * @param grave whether a case of high severity is open
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CandidateFacts(
        int customerNo,
        String customerId,
        char grade,
        long score,
        long netProfit,
        int orders,
        long kept,
        CustomerHistory history,
        int[] categories,
        @Nullable Integer contacts,
        @Nullable Long minutes,
        int offersMade,
        int offersTaken,
        int goodwill,
        @Nullable Integer chancesLeft,
        boolean grave,
        String owner) {

    char nextGrade() {
        return grade == 'D' ? 'C' : 'B';
    }
}
