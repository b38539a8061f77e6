package org.goldenlist.report.loss;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.RecordingTemplates;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.loss.Loss.Done;
import org.goldenlist.report.loss.Loss.Seen;
import org.goldenlist.report.loss.LossTables.Losses;
import org.jspecify.annotations.Nullable;

/** Customers whom Harbour & Vine lost, in each way that there is. */
public final class GivenLosses {

    static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    private static final LocalDate LOST = LocalDate.of(2026, 11, 3);

    private GivenLosses() {}

    public static void fill(RecordingTemplates templates) {
        document(Locale.ENGLISH, templates)
                .filled(new Losses(List.of(answered()), 1, answered().atStake()), DATE);
    }

    static LossDocument document(Locale locale, Templates templates) {
        return new LossDocument(Merchant.settings(locale, null), templates);
    }

    static Losses all() {
        return new Losses(List.of(answered(), unanswered(), unseen(), back()), 4, new BigDecimal("39362"));
    }

    /** As many as the report has room for. */
    public static Losses costliest() {
        return new Losses(all().shown().subList(0, 3), all().inAll(), all().atStake());
    }

    static Loss answered() {
        return loss(
                "Kinsale Yacht Club",
                "Aoife Brennan",
                null,
                List.of(
                        new Seen(
                                "second-complaint",
                                LocalDate.of(2025, 8, 2),
                                LocalDate.of(2025, 10, 1),
                                "the second within 90 days: corked bottles, 2025-07-28"),
                        new Seen(
                                "buys-less",
                                LocalDate.of(2025, 9, 14),
                                null,
                                "bought €840 in 90 days, €2,310 a year before"),
                        new Seen("past-rhythm", LocalDate.of(2025, 12, 30), null, "every 21 days, silent for 57")),
                List.of(
                        new Done(
                                LocalDate.of(2025, 8, 4),
                                "contact",
                                "Aoife Brennan",
                                null,
                                "call: said sorry for the bottles"),
                        new Done(LocalDate.of(2026, 1, 12), "snooze", "aoife", null, "the bar is shut for the winter"),
                        new Done(
                                LocalDate.of(2026, 6, 2),
                                "resolve",
                                "aoife",
                                "price",
                                "“The new place on the quay delivers on Sundays.”")));
    }

    static Loss unanswered() {
        return loss(
                "Kinsale Yacht Club",
                "Aoife Brennan",
                null,
                List.of(new Seen("past-rhythm", LocalDate.of(2025, 12, 30), null, "every 21 days, silent for 57")),
                List.of());
    }

    static Loss unseen() {
        return loss("Vera Lindholm", null, null, List.of(), List.of());
    }

    static Loss back() {
        return loss(
                "O’Hara & Daughters",
                "Aoife Brennan",
                LocalDate.of(2026, 11, 10),
                answered().seen(),
                List.of());
    }

    static Loss loss(
            String name, @Nullable String manager, @Nullable LocalDate cameBackOn, List<Seen> seen, List<Done> done) {
        NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int month = 0; month < 13; month++) {
            months.put(
                    YearMonth.of(2024, 11).plusMonths(month), new BigDecimal(1_200 - 85 * month + 300 * (month % 3)));
        }
        months.put(YearMonth.of(2026, 1), new BigDecimal("-35"));
        return new Loss(
                "K100",
                name,
                manager,
                LOST,
                new BigDecimal("9840.5000"),
                LocalDate.of(2021, 3, 14),
                LocalDate.of(2025, 11, 3),
                cameBackOn,
                months,
                seen,
                done);
    }
}
