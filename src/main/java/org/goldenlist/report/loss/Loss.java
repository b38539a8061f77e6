package org.goldenlist.report.loss;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was lost.
 *
 * @param lostOn the first night that took the customer for lost
 * @param atStake net profit of the 365 days up to the last order
 * @param cameBackOn the first order since; null: none
 * @param months net profit by month, of the months that are drawn; those without any are missing
 * @param seen by day, since the first of those months
 * @param done likewise, and after the loss
 */
public record Loss(
        String customerId,
        @Nullable String name,
        @Nullable String manager,
        LocalDate lostOn,
        BigDecimal atStake,
        LocalDate firstOrder,
        LocalDate lastOrder,
        @Nullable LocalDate cameBackOn,
        NavigableMap<YearMonth, BigDecimal> months,
        List<Seen> seen,
        List<Done> done) {

    /** Months that are drawn: the silence, and a year before it. */
    static final int MONTHS = 25;

    /**
     * A sign, or a complaint.
     *
     * @param until the first night that did not see it, or when the complaint was settled; null: it is there
     */
    public record Seen(
            String sign, LocalDate since, @Nullable LocalDate until, String evidence) {

        static final String COMPLAINT = "complaint";
    }

    /**
     * What a person did.
     *
     * @param act contact; or, of a case, note, snooze or resolve
     * @param reason learnt, out of the list of the settings
     */
    public record Done(
            LocalDate madeOn,
            String act,
            @Nullable String madeBy,
            @Nullable String reason,
            @Nullable String text) {}

    static YearMonth firstMonth(LocalDate lostOn) {
        return YearMonth.from(lostOn).minusMonths(MONTHS - 1L);
    }

    Optional<LocalDate> firstSeen() {
        return seen.stream().map(Seen::since).findFirst();
    }

    /** What was done while there was a sign, and before the customer was lost. */
    public List<Done> answers() {
        return firstSeen().stream()
                .flatMap(first -> done.stream()
                        .filter(one ->
                                !one.madeOn().isBefore(first) && !one.madeOn().isAfter(lostOn)))
                .toList();
    }

    /** The reason that was learnt last. */
    public Optional<Done> learnt() {
        return done.stream().filter(one -> one.reason() != null).reduce((earlier, later) -> later);
    }

    long silentDays() {
        return ChronoUnit.DAYS.between(lastOrder, lostOn);
    }
}
