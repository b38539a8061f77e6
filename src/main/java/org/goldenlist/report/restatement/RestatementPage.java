package org.goldenlist.report.restatement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.jspecify.annotations.Nullable;

/** The restatement as its template sees it. */
record RestatementPage(
        String title,
        String standfirst,
        List<ChangedRow> days,
        List<ChangedRow> nights,
        String customersTitle,
        List<ChangedRow> customers) {

    record ChangedRow(
            String label,
            String detail,
            String countBefore,
            String countAfter,
            String amountBefore,
            String amountAfter,
            String difference,
            String style) {}

    private static final double ROOM = 60;
    private static final int DAYS = 6;
    private static final int NIGHTS = 6;
    private static final int CUSTOMERS = 12;

    static RestatementPage of(Restatement restatement, Words words, Figures figures) {
        return new Writer(restatement, words, figures).write();
    }

    static String range(LocalDate from, LocalDate to, String pattern, Words words) {
        return from.equals(to)
                ? words.date(pattern, from)
                : words.say("range", words.date(pattern, from), words.date(pattern, to));
    }

    private record Writer(Restatement restatement, Words words, Figures figures) {

        RestatementPage write() {
            String range = range(restatement.from(), restatement.to(), "date.full", words);
            return new RestatementPage(
                    title(),
                    restatement.last().isAfter(restatement.to())
                            ? words.say("standfirst.follow", range, words.date("date.full", restatement.last()))
                            : words.say("standfirst", range),
                    days(),
                    limited(nights(), NIGHTS, "restatement_night"),
                    words.say("customers.title", words.date("date.full", restatement.last())),
                    customers());
        }

        private List<ChangedRow> customers() {
            if (!restatement.customersTold()) {
                return List.of(counted(words.say("customers.untold")));
            }
            Unit unit = unit(restatement.customers().stream()
                    .limit(CUSTOMERS)
                    .flatMap(one -> Stream.of(one.scoreBefore(), one.scoreAfter())));
            return limited(
                    restatement.customers().stream()
                            .map(one -> customer(one, unit))
                            .toList(),
                    CUSTOMERS,
                    "restatement_customer");
        }

        private String title() {
            if (restatement.nothingChanged()) {
                return words.say("title.nothing");
            }
            int days = restatement.days().size();
            long moved = restatement.customers().stream()
                    .filter(Restatement.Customer::movedGrade)
                    .count();
            return Fit.title(words.say(
                    "title",
                    words.count("title.days", days, figures.number(days)),
                    restatement.customersTold()
                            ? words.count("title.grades", moved, figures.number(moved))
                            : words.say("title.untold")));
        }

        /** Those that differ; the others as a count. */
        private List<ChangedRow> days() {
            List<Restatement.Day> differing = restatement.differingDays();
            int same = restatement.days().size() - differing.size();
            if (same == 0) {
                return limited(differing.stream().map(this::day).toList(), DAYS, "restatement_day");
            }
            List<ChangedRow> rows = new ArrayList<>();
            if (!differing.isEmpty()) {
                rows.addAll(limited(differing.stream().map(this::day).toList(), DAYS - 1, "restatement_day"));
            }
            rows.add(counted(words.count("days.same", same, figures.number(same))));
            return rows;
        }

        private static ChangedRow counted(String sentence) {
            return new ChangedRow(sentence, "", "", "", "", "", "", "figure");
        }

        private ChangedRow day(Restatement.Day day) {
            Unit unit = unit(restatement.differingDays().stream()
                    .limit(DAYS)
                    .flatMap(one -> Stream.of(one.netBefore(), one.netAfter())));
            return row(
                    words.date("date.day.year", day.businessDate()),
                    Fit.in(1, Fit.printable(day.source()), 54, 8, false),
                    figures.number(day.linesBefore()),
                    figures.number(day.linesAfter()),
                    day.netBefore(),
                    day.netAfter(),
                    unit);
        }

        private List<ChangedRow> nights() {
            Unit unit = unit(restatement.byNight().stream()
                    .limit(NIGHTS)
                    .flatMap(one -> Stream.of(one.netProfitBefore(), one.netProfitAfter())));
            return restatement.byNight().stream()
                    .map(night -> row(
                            night.movedOnly()
                                    ? words.say("night.moved", words.date("date.day.year", night.businessDate()))
                                    : words.date("date.day.year", night.businessDate()),
                            "",
                            figures.number(night.customersBefore()),
                            figures.number(night.customersAfter()),
                            night.netProfitBefore(),
                            night.netProfitAfter(),
                            unit))
                    .toList();
        }

        private ChangedRow customer(Restatement.Customer customer, Unit unit) {
            String name = customer.name() == null ? customer.customerId() : customer.name();
            return row(
                    Fit.in(1, Fit.printable(name), 168, 8, false),
                    grade(customer.gradeBefore()) + " → " + grade(customer.gradeAfter()),
                    "",
                    "",
                    customer.scoreBefore(),
                    customer.scoreAfter(),
                    unit);
        }

        private static String grade(@Nullable String grade) {
            return grade == null ? "–" : grade;
        }

        private ChangedRow row(
                String label,
                String detail,
                String countBefore,
                String countAfter,
                @Nullable BigDecimal before,
                @Nullable BigDecimal after,
                Unit unit) {
            BigDecimal was = before == null ? BigDecimal.ZERO : before;
            BigDecimal is = after == null ? BigDecimal.ZERO : after;
            BigDecimal difference = is.subtract(was);
            return new ChangedRow(
                    label,
                    detail,
                    countBefore,
                    countAfter,
                    before == null ? "–" : figures.in(unit, was),
                    after == null ? "–" : figures.in(unit, is),
                    figures.in(unit, difference),
                    difference.signum() < 0 ? "worse" : "figure");
        }

        /** To the cent where there is room for it; one unit for all amounts of a table, and twice an amount for a difference. */
        private Unit unit(Stream<BigDecimal> amounts) {
            return figures.unit(
                    Unit.CENTS,
                    ROOM,
                    9,
                    amounts.filter(Objects::nonNull)
                            .flatMap(amount -> Stream.of(amount, amount.add(amount)))
                            .toList());
        }

        /** What does not fit on the page is counted in a last row. */
        private List<ChangedRow> limited(List<ChangedRow> rows, int most, String table) {
            if (rows.isEmpty()) {
                return List.of(words("none"));
            }
            if (rows.size() <= most) {
                return rows;
            }
            List<ChangedRow> shown = new ArrayList<>(rows.subList(0, most));
            shown.add(words("more", figures.number(rows.size() - (long) most), table));
            return shown;
        }

        private ChangedRow words(String key, Object... values) {
            return new ChangedRow(words.say(key, values), "", "", "", "", "", "", "figure");
        }
    }
}
