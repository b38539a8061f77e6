package org.goldenlist.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * What the watch looks for, and what it makes of what it sees.
 *
 * @param closed days on which the company sells nothing: {@code 12-24..01-02} and {@code 05-01} of every year, {@code
 *     2026-08-03..2026-08-21} once; they count for nobody's silence
 * @param contact days without a contact after which a customer is neglected, by grade
 */
public record WatchSettings(
        @NotNull @DefaultValue List<String> closed,
        @Valid @NotNull @DefaultValue Contact contact,
        @Valid @NotNull @DefaultValue Thresholds signs,
        @Valid @NotNull @DefaultValue CaseSettings cases,
        @Valid @NotNull @DefaultValue Plan plan) {

    /**
     * What is meant to be spent on each key customer in a year.
     *
     * @param hours of contacts; null: not said
     * @param money for offers and exceptions, in the company's currency; null: not said
     */
    public record Plan(
            @Nullable @DecimalMin("0") @DecimalMax("8760") BigDecimal hours,

            @Nullable @DecimalMin("0") @DecimalMax("1000000000")
            BigDecimal money) {}

    /** As it is where no setting is given. */
    public static WatchSettings byDefault() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("watch", WatchSettings.class);
    }

    /** Days, by grade. */
    public record Contact(
            @Min(1) @Max(3_650) @DefaultValue("14") int a,
            @Min(1) @Max(3_650) @DefaultValue("30") int b,
            @Min(1) @Max(3_650) @DefaultValue("90") int c,
            @Min(1) @Max(3_650) @DefaultValue("180") int d,
            @Min(1) @Max(3_650) @DefaultValue("365") int e) {

        int of(char grade) {
            return switch (grade) {
                case 'A' -> a;
                case 'B' -> b;
                case 'C' -> c;
                case 'D' -> d;
                default -> e;
            };
        }
    }

    /**
     * From what on a sign is seen. Shares are percent.
     *
     * @param noOrder the chance of no order in 90 days, from which on a customer silent for longer than usual is past the own rhythm
     * @param late of customers with a regular rhythm: how many times as long as their long pauses a silence must be
     * @param silent where no model is in force: days without an order
     * @param lost days without an order after which a customer is lost
     * @param fall how much less revenue in 90 days than a year before, beyond what the whole list lost
     * @param rise how much more
     * @param returns share of the sales of 365 days that came back
     * @param drift points of margin lost, or of discount gained, in 90 days
     * @param complaintDays how long a complaint may be open
     * @param secondWithin days from one complaint to a second
     * @param surveyScale the best score
     * @param surveyLow a score that is low, or lower
     * @param surveyFall by how much less than before
     * @param promiseAhead days before a promise is due
     */
    public record Thresholds(
            @NotNull @DecimalMin("1") @DecimalMax("100") @DefaultValue("60")
            BigDecimal noOrder,

            @NotNull @DecimalMin("1") @DecimalMax("100") @DefaultValue("2")
            BigDecimal late,

            @Min(7) @Max(730) @DefaultValue("90") int silent,
            @Min(30) @Max(730) @DefaultValue("365") int lost,

            @NotNull @DecimalMin("1") @DecimalMax("100") @DefaultValue("30")
            BigDecimal fall,

            @NotNull @DecimalMin("1") @DecimalMax("10000") @DefaultValue("50")
            BigDecimal rise,

            @NotNull @DecimalMin("0.1") @DecimalMax("100") @DefaultValue("20")
            BigDecimal returns,

            @NotNull @DecimalMin("0.1") @DecimalMax("100") @DefaultValue("5")
            BigDecimal drift,

            @Min(0) @Max(3_650) @DefaultValue("7") int complaintDays,
            @Min(1) @Max(3_650) @DefaultValue("90") int secondWithin,

            @NotNull @DecimalMin("1") @DecimalMax("1000") @DefaultValue("10")
            BigDecimal surveyScale,

            @NotNull @DecimalMin("0") @DecimalMax("1000") @DefaultValue("6")
            BigDecimal surveyLow,

            @NotNull @DecimalMin("0.1") @DecimalMax("1000") @DefaultValue("3")
            BigDecimal surveyFall,

            @Min(0) @Max(365) @DefaultValue("7") int promiseAhead) {}

    @AssertTrue(
            message =
                    "closed must be days such as 05-01, 12-24..01-02 or 2026-08-03..2026-08-21, the first before the last")
    public boolean isReadable() {
        return closed.stream().allMatch(text -> ClosedDays.Season.of(text).isPresent());
    }

    @AssertTrue(message = "closed must leave a day of a year on which something is sold")
    public boolean isOpenOnSomeDay() {
        return !isReadable() || new ClosedDays(closed).isEverOpen();
    }

    @AssertTrue(message = "signs.survey-low must be less than signs.survey-scale")
    public boolean isOnTheScale() {
        return signs.surveyLow.compareTo(signs.surveyScale) < 0;
    }
}
