package org.goldenlist.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case.
 *
 * @param act opened, passed, again, woken or held by a night; note, snooze or resolve by a person
 * @param madeOn the night, or the company's day
 * @param snoozedUntil of a snooze
 * @param reason learnt, out of the list of the settings
 * @param outcome what was agreed or done
 * @param customerView in the customer's own words
 * @param makeGood what would make it good
 * @param exception granted
 * @param madeBy a user of the operating system; null: the night
 * @param madeAt UTC; null: the night
 */
public record RecordedAct(
        String act,
        LocalDate madeOn,
        @Nullable LocalDate snoozedUntil,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String customerView,
        @Nullable String makeGood,
        @Nullable String exception,
        @Nullable BigDecimal exceptionCost,
        @Nullable String note,
        @Nullable String madeBy,
        @Nullable LocalDateTime madeAt) {}
