package org.goldenlist.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final int WIDEST = 13;
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
                    limited(restatement.days().stream().map(this::day).toList(), DAYS, "restatement_day"),
                    limited(nights(), NIGHTS, "restatement_night"),
                    words.say("customers.title", words.date("date.full", restatement.last())),
                    limited(
                            restatement.customers().stream().map(this::customer).toList(),
                            CUSTOMERS,
                            "restatement_customer"));
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
                    words.count("title.grades", moved, figures.number(moved))));
        }

        private ChangedRow day(Restatement.Day day) {
            return row(
                    words.date("date.day.year", day.businessDate()),
                    Fit.in(1, Fit.printable(day.source()), 54, 8, false),
                    figures.number(day.linesBefore()),
                    figures.number(day.linesAfter()),
                    day.netBefore(),
                    day.netAfter());
        }

        private List<ChangedRow> nights() {
            return restatement.byNight().stream()
                    .map(night -> row(
                            words.date("date.day.year", night.businessDate()),
                            "",
                            figures.number(night.customersBefore()),
                            figures.number(night.customersAfter()),
                            night.netProfitBefore(),
                            night.netProfitAfter()))
                    .toList();
        }

        private ChangedRow customer(Restatement.Customer customer) {
            String name = customer.name() == null ? customer.customerId() : customer.name();
            return row(
                    Fit.in(1, Fit.printable(name), 168, 8, false),
                    grade(customer.gradeBefore()) + " → " + grade(customer.gradeAfter()),
                    "",
                    "",
                    customer.scoreBefore(),
                    customer.scoreAfter());
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
                @Nullable BigDecimal after) {
            BigDecimal was = before == null ? BigDecimal.ZERO : before;
            BigDecimal is = after == null ? BigDecimal.ZERO : after;
            BigDecimal difference = is.subtract(was);
            return new ChangedRow(
                    label,
                    detail,
                    countBefore,
                    countAfter,
                    before == null ? "–" : amount(was),
                    after == null ? "–" : amount(is),
                    amount(difference),
                    difference.signum() < 0 ? "worse" : "figure");
        }

        /** To the cent where there is room for it. */
        private String amount(BigDecimal amount) {
            String exact = figures.decimal(amount, figures.centDigits());
            return exact.length() <= WIDEST ? exact : figures.whole(amount);
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
