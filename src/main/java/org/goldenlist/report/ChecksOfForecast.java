package org.goldenlist.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenlist.report.Figures.Unit;
import org.goldenlist.report.Outlook.Check;
import org.goldenlist.report.Outlook.Fitted;
import org.goldenlist.report.OutlookPage.CheckRow;

/** What was expected, and what came, as the page of the outlook says it. */
record ChecksOfForecast(Outlook outlook, Words words, Figures figures) {

    private static final List<Integer> HORIZONS = List.of(30, 90, 365);

    String title() {
        return words.say(outlook.checks().isEmpty() ? "checks.title.none" : "checks.title", figures.symbol());
    }

    /** Instead of rows; empty where there are some. */
    String none() {
        return outlook.checks().isEmpty() ? words.say("checks.none") + " " + fitted() : "";
    }

    /** Over the columns of one of three numbers of days; empty where nothing was checked. */
    String horizon(int which) {
        return outlook.checks().stream()
                .filter(check -> check.days() == HORIZONS.get(which))
                .findFirst()
                .map(check -> words.say(
                        "checks.horizon", figures.number(check.days()), words.date("date.day.year", check.asOf())))
                .orElse("");
    }

    List<CheckRow> rows() {
        List<String> grades = outlook.checks().stream()
                .map(Check::grade)
                .distinct()
                .sorted((one, other) -> Boolean.compare(one.equals(Outlook.ALL), other.equals(Outlook.ALL)) == 0
                        ? one.compareTo(other)
                        : Boolean.compare(one.equals(Outlook.ALL), other.equals(Outlook.ALL)))
                .toList();
        Unit money = figures.unit(
                Unit.WHOLE,
                44,
                8.5,
                outlook.checks().stream()
                        .flatMap(check -> Stream.of(check.expected(), check.came()))
                        .toList());
        Unit error = figures.unit(
                Unit.WHOLE, 30, 8.5, outlook.checks().stream().map(Check::error).toList());
        List<CheckRow> rows = new ArrayList<>();
        for (String grade : grades) {
            List<String> cells = new ArrayList<>();
            HORIZONS.forEach(days -> cells.addAll(cells(grade, days, money, error)));
            rows.add(new CheckRow(
                    grade.equals(Outlook.ALL) ? words.say("checks.all") : grade,
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7),
                    cells.get(8),
                    cells.get(9),
                    cells.get(10),
                    cells.get(11),
                    grade.equals(Outlook.ALL)));
        }
        return rows;
    }

    private List<String> cells(String grade, int days, Unit money, Unit error) {
        return outlook.checks().stream()
                .filter(check -> check.grade().equals(grade) && check.days() == days)
                .findFirst()
                .map(check -> List.of(
                        figures.in(money, check.expected()),
                        figures.in(money, check.came()),
                        off(check).map(figures::signedPercent).orElse("–"),
                        figures.in(error, check.error())))
                .orElse(List.of("", "", "", ""));
    }

    /** By how much more was expected than came, as a part of what came; empty where nothing came, or less. */
    static Optional<BigDecimal> off(Check check) {
        return check.came().signum() <= 0
                ? Optional.empty()
                : Optional.of(check.expected().subtract(check.came()).divide(check.came(), 6, RoundingMode.HALF_UP));
    }

    private String fitted() {
        Fitted fit = outlook.fit();
        if (fit == null) {
            return words.say("fit.none");
        }
        String model = fit.reason() == null
                ? words.say(
                        "fit.model",
                        fit.model(),
                        words.date("date.full", fit.asOf()),
                        figures.number(fit.customers()),
                        figures.number(fit.repeaters()))
                : words.say(
                        "fit.plain", words.date("date.full", fit.asOf()), Fit.printable(words.withDates(fit.reason())));
        return Fit.in(2, model, 510, 8.5, false);
    }

    String note() {
        if (outlook.checks().isEmpty()) {
            return "";
        }
        boolean byGrade =
                outlook.checks().stream().anyMatch(check -> !check.grade().equals(Outlook.ALL));
        return words.say("checks.words") + " " + (byGrade ? "" : words.say("checks.nograde") + " ") + fitted();
    }
}
