package org.goldenlist.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenlist.watch.Sign;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands: one open question about one customer.
 *
 * @param grade null where the customer is not graded
 * @param sign by its key, as in docs/watch.md
 * @param severity high, medium or low; this and the next two of the last night that saw the sign
 * @param atStake net profit of the 365 days up to the last order
 * @param seen whether the sign is still there
 * @param assumedReason before anybody asked
 * @param state open, snoozed, resolved, passed or withdrawn
 * @param stateUntil of a snoozed case when it comes back, of a resolved one when it is looked at again
 * @param lastContact null: there was none
 */
public record CareCase(
        int caseNo,
        String customerId,
        @Nullable String name,
        @Nullable String grade,
        String sign,
        String severity,
        BigDecimal atStake,
        LocalDate openedOn,
        String evidence,
        boolean seen,
        String assumedReason,
        String owner,
        String state,
        LocalDate stateSince,
        @Nullable LocalDate stateUntil,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate lastContact) {

    /** What to do about the sign. */
    public String nextAction() {
        return Sign.find(sign).orElseThrow().nextAction();
    }

    /** Whether a person can still do something about it. */
    public boolean isLive() {
        return state.equals("open") || state.equals("snoozed");
    }

    /** As it stands once a person has done something. */
    CareCase after(CaseWish.Act act) {
        return act == CaseWish.Act.NOTE
                ? this
                : new CareCase(
                        caseNo,
                        customerId,
                        name,
                        grade,
                        sign,
                        severity,
                        atStake,
                        openedOn,
                        evidence,
                        seen,
                        assumedReason,
                        owner,
                        act == CaseWish.Act.RESOLVE ? "resolved" : "snoozed",
                        stateSince,
                        stateUntil,
                        phone,
                        email,
                        lastContact);
    }
}
