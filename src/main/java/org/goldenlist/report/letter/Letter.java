package org.goldenlist.report.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known for one letter, and nothing of how it is said.
 *
 * @param locale of the customer; null: of the company
 * @param street lines of the address above the town
 * @param since the record says it, or the first order where that was earlier; null: nobody knows
 * @param likes the category that the customer buys most in; null: none stands out
 * @param sentOthers whether other customers came by way of this one
 * @param promise what was approved, or offered; null: nothing
 * @param invitation the next event; null: none
 */
record Letter(
        int customerNo,
        String customerId,
        String name,
        boolean business,
        @Nullable Locale locale,
        List<String> street,
        String postalCode,
        String town,
        String country,
        @Nullable LocalDate since,
        @Nullable String likes,
        boolean sentOthers,
        @Nullable String accountManager,
        @Nullable Promise promise,
        @Nullable Invitation invitation) {

    /** Something for the customer. */
    record Promise(
            String title, @Nullable String about, @Nullable String how, LocalDate until) {}

    /** An event that the customer may come to. */
    record Invitation(
            String title, @Nullable String about, @Nullable String how, LocalDate on) {}

    /** Whole years with us; 0 where nobody knows. */
    long years(LocalDate businessDate) {
        return since == null || since.isAfter(businessDate) ? 0 : ChronoUnit.YEARS.between(since, businessDate);
    }

    boolean hasAddress() {
        return !street.isEmpty() && !town.isEmpty();
    }
}
