package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.RowBar;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.Cost;
import org.jspecify.annotations.Nullable;

/** What it costs to win a customer, and to keep one. */
record CostRows(ManagementReport report, Words words, Figures figures) {

    record Row(String label, String under, Renderable bar, String year, String quarter) {}

    private static final BigDecimal SMALL = BigDecimal.TEN;

    String none() {
        Cost year = report.attention().year();
        return year == null || year.spendWinning() == null ? words.say("winning.none") : "";
    }

    List<Row> rows() {
        Cost year = report.attention().year();
        Cost quarter = report.attention().quarter();
        if (year == null || !none().isEmpty()) {
            return List.of();
        }
        List<BigDecimal> amounts = Stream.of(
                        year.toWin(),
                        year.toKeep(),
                        quarter == null ? null : quarter.toWin(),
                        quarter == null ? null : quarter.toKeep())
                .filter(Objects::nonNull)
                .toList();
        boolean small =
                amounts.stream().anyMatch(one -> one.signum() != 0 && one.abs().compareTo(SMALL) < 0);
        Unit unit = figures.unit(small ? Unit.CENTS : Unit.WHOLE, 40, 9, amounts);
        return List.of(
                row("winning.win", wonUnder(year), year.toWin(), quarter == null ? null : quarter.toWin(), unit),
                row("winning.keep", keptUnder(year), year.toKeep(), quarter == null ? null : quarter.toKeep(), unit));
    }

    private Row row(String key, String under, @Nullable BigDecimal year, @Nullable BigDecimal quarter, Unit unit) {
        Cost costs = Objects.requireNonNull(report.attention().year());
        double most = Stream.of(costs.toWin(), costs.toKeep())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return new Row(
                words.say(key),
                Fit.in(1, under, 124, 8.5, false),
                new RowBar(year == null || most <= 0 ? 0 : Math.max(0, year.doubleValue() / most), 0),
                year == null ? "–" : figures.in(unit, year),
                quarter == null ? "–" : figures.in(unit, quarter));
    }

    private String wonUnder(Cost year) {
        BigDecimal spent = year.spendWinning();
        if (spent == null) {
            return "";
        }
        return year.toWin() == null && year.won() > 0
                ? words.say("winning.won.young", figures.headline(spent))
                : words.count("winning.won", year.won(), figures.headline(spent), figures.number(year.won()));
    }

    private String keptUnder(Cost year) {
        BigDecimal all = Stream.of(year.spendKeeping(), year.costToServe())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.count("winning.kept", year.existing(), figures.headline(all), figures.number(year.existing()));
    }

    /** How many times as much the one costs as the other. */
    String finding() {
        Cost year = report.attention().year();
        BigDecimal win = year == null ? null : year.toWin();
        BigDecimal keep = year == null ? null : year.toKeep();
        if (!none().isEmpty()) {
            return "";
        }
        if (win != null && win.signum() == 0) {
            return words.say("winning.nothing");
        }
        if (win == null || keep == null || win.signum() <= 0 || keep.signum() <= 0) {
            return words.say("winning.times.unknown");
        }
        BigDecimal times = win.divide(keep, 1, RoundingMode.HALF_UP);
        int compared = times.compareTo(BigDecimal.ONE);
        return compared == 0
                ? words.say("winning.same")
                : compared > 0
                        ? words.say("winning.times", figures.decimal(times, 1))
                        : words.say("winning.less", figures.percent(win.divide(keep, 4, RoundingMode.HALF_UP), 0));
    }
}
