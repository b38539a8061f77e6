package org.goldenlist.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenlist.backtest.Report;
import org.goldenlist.backtest.Report.EqualRecall;
import org.goldenlist.backtest.Report.OfPopulation;
import org.goldenlist.backtest.Report.OfSign;
import org.goldenlist.backtest.Report.Share;
import org.goldenlist.list.TextTable;
import org.jspecify.annotations.Nullable;

/** A backtest for a person. */
final class BacktestText {

    private static final List<String> SIGNS = List.of(
            "sign", "seen", "right", "precision %", "base rate %", "recall %", "lead days", "plain %", "ahead", "95 %");
    private static final List<String> BACK = List.of("silent days", "customers", "came back", "%");

    private BacktestText() {}

    static void write(Report report, PrintStream out) throws IOException {
        int months = report.monthEnds().size();
        out.printf(
                "Judged: %s. %d month-end%s, %s%s; data up to %s.%n",
                report.label(),
                months,
                months == 1 ? "" : "s",
                report.monthEnds().get(0),
                months == 1 ? "" : " to " + report.monthEnds().get(months - 1),
                report.lastDay());
        out.println("The chance of no order: by "
                + report.models().entrySet().stream()
                        .map(model -> model.getKey() + " on " + model.getValue())
                        .collect(Collectors.joining(", "))
                + " of these.");
        if (report.oneIn() > 1) {
            out.printf("There are very many customers: one in %d was judged.%n", report.oneIn());
        }
        int before = -1;
        for (OfPopulation population : report.populations()) {
            if (population.cases() == before) {
                out.printf("%n%s: all of the above%n", population.population());
            } else {
                write(population, out);
            }
            before = population.cases();
        }
        write(report.cameBack(), report, out);
    }

    private static void write(OfPopulation of, PrintStream out) throws IOException {
        out.printf(
                Locale.ROOT,
                "%n%s: %s%n%,d customer%s in %,d case%s, of which %,d stayed away: base rate %s%n%n",
                of.population(),
                of.meaning(),
                of.customers(),
                of.customers() == 1 ? "" : "s",
                of.cases(),
                of.cases() == 1 ? "" : "s",
                of.stayedAway(),
                inPercent(of.baseRate()));
        if (of.cases() == 0) {
            out.println("There is nobody to judge a sign by.");
            return;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> notSeen = new ArrayList<>();
        for (OfSign sign : of.signs()) {
            if (sign.seen() == 0) {
                notSeen.add(sign.sign());
                continue;
            }
            List<@Nullable Object> row = new ArrayList<>();
            row.add(sign.sign());
            row.add(sign.seen());
            row.add(sign.right());
            row.add(percent(sign.precision().value()));
            row.add(percent(of.baseRate()));
            row.add(percent(sign.recall()));
            row.add(sign.lead());
            row.add(percent(sign.plain().value()));
            row.add(percent(sign.ahead().value()));
            row.add(interval(sign.ahead()));
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            TextTable.write(SIGNS, SIGNS, rows, out);
        }
        if (!notSeen.isEmpty()) {
            out.println(rows.isEmpty() ? "No sign was ever seen." : "Never seen: " + String.join(", ", notSeen) + ".");
        }
        write(of.equalRecall(), out);
    }

    private static void write(EqualRecall equal, PrintStream out) {
        if (equal.chance().value() == null) {
            out.printf("%nThe plain rule finds nobody here: the two scores cannot be compared at its recall.%n");
            return;
        }
        out.printf(
                "%nAt the recall of the plain rule, %s: days since the last order are right in %s (95 %%: %s), the chance of no"
                        + " order (from %s on) in %s (%s); ahead by %s (%s).%n",
                inPercent(equal.recall()),
                inPercent(equal.plain().value()),
                interval(equal.plain()),
                inPercent(equal.cut()),
                inPercent(equal.chance().value()),
                interval(equal.chance()),
                percent(equal.ahead().value()),
                interval(equal.ahead()));
    }

    private static void write(List<Report.Back> cameBack, Report report, PrintStream out) throws IOException {
        out.printf(
                "%ncame back: who had been silent so long on %s and ordered within %d days%n%n",
                report.monthEnds().get(0), cameBack.get(0).withinDays());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Report.Back one :
                cameBack.stream().filter(back -> back.customers() > 0).toList()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.silentDays());
            row.add(one.customers());
            row.add(one.cameBack());
            row.add(percent(one.share()));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            out.println("Nobody had been silent for so long.");
        } else {
            TextTable.write(BACK, BACK, rows, out);
        }
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static String inPercent(@Nullable BigDecimal share) {
        BigDecimal percent = percent(share);
        return percent == null ? "not known" : percent + " %";
    }

    private static String interval(Share share) {
        return share.low() == null ? "" : percent(share.low()) + " to " + percent(share.high());
    }
}
