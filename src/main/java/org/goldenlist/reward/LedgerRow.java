package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.day.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A reward of the ledger, with what is needed to hand it over.
 *
 * @param firstDay of its quarter
 * @param grade when it was planned
 * @param gradeNow null: not graded any more
 * @param worthTo value to the customer
 * @param state approved, given or declined
 * @param settledOn when it was given or declined
 * @param consent purpose that must be consented to when it is given; null: none
 * @param consented whether it is, as of now; true where none is needed
 */
public record LedgerRow(
        LocalDate firstDay,
        int customerNo,
        String customerId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String country,
        @Nullable String accountManager,
        String grade,
        @Nullable String gradeNow,
        String itemId,
        String title,
        String kind,
        BigDecimal cost,
        BigDecimal worthTo,
        String state,
        @Nullable LocalDate settledOn,
        @Nullable String note,
        String because,
        LocalDate approvedOn,
        @Nullable String consent,
        boolean consented) {

    LedgerRow consented(boolean now) {
        return new LedgerRow(
                firstDay,
                customerNo,
                customerId,
                name,
                email,
                phone,
                addressLine1,
                addressLine2,
                postalCode,
                city,
                country,
                accountManager,
                grade,
                gradeNow,
                itemId,
                title,
                kind,
                cost,
                worthTo,
                state,
                settledOn,
                note,
                because,
                approvedOn,
                consent,
                now);
    }

    public String quarter() {
        return Quarter.of(firstDay).toString();
    }

    /** Whether it may be handed over today. */
    public boolean isToGive() {
        return state.equals("approved") && consented;
    }

    /** What a person should know of it. */
    public String remark() {
        List<String> remarks = new ArrayList<>();
        if (state.equals("approved") && !consented) {
            remarks.add("dropped: there is no consent to " + consent + " any more");
        }
        if (state.equals("approved") && !grade.equals(gradeNow)) {
            remarks.add("was " + grade + ", is " + (gradeNow == null ? "not graded any more" : gradeNow)
                    + ": a promise is kept");
        }
        return String.join("; ", remarks);
    }
}
