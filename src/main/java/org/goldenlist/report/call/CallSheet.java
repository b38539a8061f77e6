package org.goldenlist.report.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.report.because.Year;
import org.jspecify.annotations.Nullable;

/**
 * Whom one person has to call on the day after a business date. Money is in the company's currency.
 *
 * @param owner who calls; of customers whom nobody looks after the role of the settings
 * @param nobodys whether these are such customers
 * @param calls for today, the most at stake first
 * @param later for which the day has no room, in the same order
 */
record CallSheet(LocalDate businessDate, String owner, boolean nobodys, List<Call> calls, List<Call> later) {

    /** The morning that follows the night. */
    LocalDate today() {
        return businessDate.plusDays(1);
    }

    /** Promises of today's calls that should have been kept by now. */
    long overdue() {
        return calls.stream()
                .flatMap(call -> call.promises().stream())
                .filter(promise -> promise.isOverdue(today()))
                .count();
    }

    /**
     * One customer to call.
     *
     * @param grade null where not graded, or lapsed
     * @param atStake net profit of the 365 days up to the last order
     * @param cases the gravest first; one at least
     * @param promises that are open, the one due first first
     */
    record Call(
            String customerId,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String grade,
            BigDecimal atStake,
            List<OpenCase> cases,
            List<Promised> promises,
            @Nullable Contact lastContact,
            @Nullable Standing standing) {}

    /**
     * Why to call.
     *
     * @param sign by its key
     * @param doneBy when the secure plan wants something done about it; null: it does not say
     * @param before what a person wrote last
     */
    record OpenCase(
            int caseNo,
            String sign,
            String evidence,
            @Nullable LocalDate doneBy,
            @Nullable Written before) {}

    /** By a person. */
    record Written(LocalDate on, String text) {}

    record Promised(LocalDate due, @Nullable String what) {

        boolean isOverdue(LocalDate today) {
            return due.isBefore(today);
        }
    }

    record Contact(
            LocalDate on,
            @Nullable String channel,
            @Nullable String employee,
            @Nullable String subject) {}

    /**
     * Where the customer stands among the active ones.
     *
     * @param money whether the score is the net profit alone, so that it may be called so
     * @param points whether the score is one of 100 and no money
     * @param line the grade whose line is compared with: the own of an A, else the next better
     * @param above what a score must exceed for it; null: any will do
     * @param kept whether the grade is better than the score of the last night earns
     * @param year the 365 days up to the business date
     * @param yearBefore those before; null where they were not read
     */
    record Standing(
            BigDecimal score,
            boolean money,
            boolean points,
            int place,
            int inAll,
            String line,
            @Nullable BigDecimal above,
            boolean kept,
            Year year,
            @Nullable Year yearBefore) {}
}
