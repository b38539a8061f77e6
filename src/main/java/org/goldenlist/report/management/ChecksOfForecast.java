package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Outlook.Check;
import org.goldenlist.report.management.Outlook.Fitted;
import org.goldenlist.report.management.OutlookPage.CheckRow;

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
                .sorted(Comparator.comparing((String grade) -> grade.equals(Outlook.ALL))
                        .thenComparing(Comparator.naturalOrder()))
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
        Map<Check, BigDecimal> expected = together(Check::expected, figures.digits(money));
        Map<Check, BigDecimal> came = together(Check::came, figures.digits(money));
        List<CheckRow> rows = new ArrayList<>();
        for (String grade : grades) {
            List<String> cells = new ArrayList<>();
            HORIZONS.forEach(days -> cells.addAll(find(grade, days)
                    .map(check -> List.of(
                            figures.in(money, Objects.requireNonNull(expected.get(check))),
                            figures.in(money, Objects.requireNonNull(came.get(check))),
                            off(check, figures),
                            figures.in(error, check.error())))
                    .orElse(List.of("", "", "", ""))));
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

    private Optional<Check> find(String grade, int days) {
        return outlook.checks().stream()
                .filter(check -> check.grade().equals(grade) && check.days() == days)
                .findFirst();
    }

    /** Rounded so that the grades add up to all, for each number of days. */
    private Map<Check, BigDecimal> together(Function<Check, BigDecimal> figure, int digits) {
        Map<Check, BigDecimal> rounded = new HashMap<>();
        for (int days : HORIZONS) {
            List<Check> parts = outlook.checks().stream()
                    .filter(check -> check.days() == days && !check.grade().equals(Outlook.ALL))
                    .toList();
            List<BigDecimal> shown = Figures.together(parts.stream().map(figure).toList(), digits);
            IntStream.range(0, parts.size()).forEach(i -> rounded.put(parts.get(i), shown.get(i)));
            find(Outlook.ALL, days)
                    .ifPresent(all -> rounded.put(all, figure.apply(all).setScale(digits, RoundingMode.HALF_UP)));
        }
        return rounded;
    }

    /** By how much more was expected than came, as a part of what came; a dash where nothing came, or less, or next to nothing. */
    static String off(Check check, Figures figures) {
        BigDecimal off = check.expected().subtract(check.came());
        boolean means =
                check.came().signum() > 0 && off.abs().compareTo(check.came().multiply(BigDecimal.TEN)) < 0;
        return means ? figures.signedPercent(off.divide(check.came(), 6, RoundingMode.HALF_UP)) : "–";
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
