package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.GradeBadge;
import org.goldenlist.report.look.Sparkline;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Grade;
import org.goldenlist.report.management.ManagementReport.Move;
import org.goldenlist.report.management.ManagementReport.Movements;
import org.goldenlist.report.management.ManagementReport.Share;
import org.goldenlist.report.management.ManagementReport.TopCustomer;
import org.jspecify.annotations.Nullable;

/** Page 2 as its template sees it: the golden list. */
record GoldenListPage(
        String title,
        String standfirst,
        String fromHead,
        String curveNote,
        Renderable curve,
        List<GradeRow> grades,
        String allCustomers,
        String allProfit,
        String allShare,
        String allAverage,
        String sharesTitle,
        String sharesNote,
        Renderable shares,
        String topTitle,
        String yearHead,
        List<TopRow> top,
        String topTotalName,
        String topTotalProfit,
        String topTotalShare,
        String topTotalChange,
        String topTotalStyle,
        String topRest,
        String movesTitle,
        List<MoveRow> moves,
        String movesNote) {

    record GradeRow(Renderable badge, String customers, String from, String profit, String share, String average) {}

    record TopRow(
            String place,
            Renderable badge,
            String name,
            String profit,
            String share,
            Renderable months,
            String change,
            String style,
            String because) {}

    record MoveRow(Renderable badge, String name, String reason) {}

    private static final double NAME_WIDTH = 114;
    private static final double MOVE_NAME_WIDTH = 126;
    private static final double REASON_WIDTH = 328;
    private static final int ROW = 14;
    private static final int SECOND_LINE = 11;
    /** Points for the rows of both tables under a title of one line; names may take three second lines of it. */
    private static final int ROOM = 371;

    private static final int SECOND_NAMES = 3;

    static GoldenListPage of(ManagementReport report, Words words, Figures figures) {
        return new Writer(report, words, figures).write();
    }

    private record Writer(ManagementReport report, Words words, Figures figures) {

        GoldenListPage write() {
            GoldenFinding finding = new GoldenFinding(report, words, figures);
            List<TopRow> top = top();
            int used = top.stream()
                    .mapToInt(row -> height(Fit.lines(row.name(), NAME_WIDTH, 8.5, false)))
                    .sum();
            List<MoveRow> moves = moves(ROOM - used - finding.headGrowth());
            BigDecimal all = report.netProfit();
            BigDecimal topProfit =
                    report.top().stream().map(TopCustomer::netProfit).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal topChange = report.top().stream()
                    .map(Writer::change)
                    .map(Writer::whole)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Unit profitUnit = profitUnit();
            Unit changeUnit = changeUnit();
            int rest = report.goldenCustomers() - report.top().size();
            return new GoldenListPage(
                    Fit.title(finding.title()),
                    finding.standfirst(),
                    words.say(isByProfit() ? "grades.from" : "grades.from.score", figures.symbol()),
                    report.shareable() ? "" : words.say(report.activeCustomers() == 0 ? "curve.nobody" : "curve.loss"),
                    new CurveDrawn(report, words, figures).curve(),
                    grades(),
                    figures.count(report.activeCustomers()),
                    figures.in(gradeUnit(), all),
                    report.shareable() ? figures.percent(BigDecimal.ONE, 0) : "–",
                    average(all, report.activeCustomers()),
                    sharesTitle(),
                    report.shares().size() < 2
                            ? words.count("shares.none", report.shares().size())
                            : "",
                    shares(),
                    topTitle(),
                    report.yearBeforeKnown() ? words.say("top.year") : words.say("top.year.none"),
                    top,
                    top.isEmpty() ? "" : words.count("top.total", top.size(), figures.number(top.size())),
                    top.isEmpty() ? "" : figures.in(profitUnit, topProfit),
                    top.isEmpty() ? "" : share(topProfit),
                    top.isEmpty() || !report.yearBeforeKnown() ? "" : figures.signed(topChange, changeUnit),
                    topChange.signum() < 0 ? "dense-worse" : "dense-better",
                    top.isEmpty() || rest <= 0 ? "" : words.count("top.rest", rest, figures.number(rest)),
                    movesTitle(),
                    moves,
                    movesNote(moves.size()));
        }

        // THE UNITS OF THE COLUMNS

        private Unit gradeUnit() {
            List<BigDecimal> profits = new ArrayList<>(
                    report.grades().stream().map(Grade::netProfit).toList());
            profits.add(report.netProfit());
            return figures.unit(Unit.WHOLE, 48, 9, profits);
        }

        private Unit fromUnit() {
            return figures.unit(
                    Unit.WHOLE,
                    50,
                    9,
                    report.grades().stream()
                            .map(Grade::from)
                            .filter(Objects::nonNull)
                            .toList());
        }

        private Unit averageUnit() {
            List<BigDecimal> averages = new ArrayList<>(report.grades().stream()
                    .map(grade -> mean(grade.netProfit(), grade.customers()))
                    .toList());
            averages.add(mean(report.netProfit(), report.activeCustomers()));
            return figures.unit(Unit.WHOLE, 44, 9, averages);
        }

        private Unit profitUnit() {
            List<BigDecimal> profits = new ArrayList<>(
                    report.top().stream().map(TopCustomer::netProfit).toList());
            profits.add(profits.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            return figures.unit(Unit.WHOLE, 44, 8.5, profits);
        }

        private Unit changeUnit() {
            List<BigDecimal> changes =
                    new ArrayList<>(report.top().stream().map(Writer::change).toList());
            changes.add(changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            return figures.unit(Unit.WHOLE, 50, 8.5, changes);
        }

        // THE GRADES

        private List<GradeRow> grades() {
            List<Grade> grades = report.grades();
            BigDecimal all = report.netProfit();
            List<BigDecimal> profits =
                    Figures.together(grades.stream().map(Grade::netProfit).toList(), figures.digits(gradeUnit()));
            List<BigDecimal> shares = !report.shareable()
                    ? List.of()
                    : Figures.together(
                            grades.stream()
                                    .map(grade -> grade.netProfit().divide(all, 12, RoundingMode.HALF_UP))
                                    .toList(),
                            3);
            List<GradeRow> rows = new ArrayList<>();
            for (int i = 0; i < grades.size(); i++) {
                Grade grade = grades.get(i);
                BigDecimal from = grade.from();
                boolean nobody = grade.customers() == 0;
                rows.add(new GradeRow(
                        GradeBadge.of(grade.grade(), false),
                        figures.count(grade.customers()),
                        nobody || from == null
                                ? "–"
                                : i == grades.size() - 1 ? words.say("grades.below") : figures.in(fromUnit(), from),
                        figures.in(gradeUnit(), profits.get(i)),
                        nobody || shares.isEmpty() ? "–" : figures.percent(shares.get(i)),
                        average(grade.netProfit(), grade.customers())));
            }
            return rows;
        }

        private String average(BigDecimal profit, int customers) {
            return customers == 0 ? "–" : figures.in(averageUnit(), mean(profit, customers));
        }

        private static BigDecimal mean(BigDecimal profit, int customers) {
            return customers == 0
                    ? BigDecimal.ZERO
                    : profit.divide(BigDecimal.valueOf(customers), 4, RoundingMode.HALF_UP);
        }

        private String sharesTitle() {
            return report.shares().stream()
                    .filter(share -> !share.graded())
                    .reduce((earlier, later) -> later)
                    .map(share -> words.say("shares.title.fifth", words.date("date.day", share.date())))
                    .orElse(words.say("shares.title"));
        }

        private Renderable shares() {
            List<Share> shares = report.shares();
            if (shares.size() < 2) {
                return new ShareLine(List.of(), "", "", "", "");
            }
            Share first = shares.get(0);
            Share last = shares.get(shares.size() - 1);
            return new ShareLine(
                    shares.stream().map(share -> share.share().doubleValue()).toList(),
                    figures.percent(first.share()),
                    words.date("date.day.year", first.date()),
                    figures.percent(last.share()),
                    words.date("date.day.year", last.date()));
        }

        // THE FIRST TWENTY

        private boolean isByProfit() {
            return report.company().grades().by().equals("profit");
        }

        private String topTitle() {
            int golden = report.goldenCustomers();
            int shown = report.top().size();
            if (shown == 0) {
                return words.say("top.title.none");
            }
            return shown == golden
                    ? words.count("top.title.all", shown, figures.number(shown))
                    : words.say(
                            isByProfit() ? "top.title" : "top.title.score",
                            figures.number(shown),
                            figures.number(golden));
        }

        private List<TopRow> top() {
            Reasons reasons = new Reasons(words, figures, 180);
            Unit profitUnit = profitUnit();
            Unit changeUnit = changeUnit();
            List<TopRow> rows = new ArrayList<>();
            int second = SECOND_NAMES;
            for (TopCustomer customer : report.top()) {
                String full = Fit.name(customer.name(), customer.customerId());
                String name = Fit.in(second > 0 ? 2 : 1, full, NAME_WIDTH, 8.5, false);
                if (Fit.lines(name, NAME_WIDTH, 8.5, false) > 1) {
                    second--;
                }
                BigDecimal change = whole(change(customer));
                boolean known = report.yearBeforeKnown();
                rows.add(new TopRow(
                        figures.number(rows.size() + 1L),
                        GradeBadge.of(customer.grade(), true),
                        name,
                        figures.in(profitUnit, customer.netProfit()),
                        share(customer.netProfit()),
                        new Sparkline(customer.months(), inWords(customer.months())),
                        known ? figures.signed(change, changeUnit) : "–",
                        !known || change.signum() == 0
                                ? "dense-figure-quiet"
                                : change.signum() < 0 ? "dense-worse" : "dense-better",
                        known ? reasons.since(customer, change) : reasons.thisYear(customer)));
            }
            return rows;
        }

        private String inWords(List<BigDecimal> months) {
            return months.isEmpty()
                    ? ""
                    : words.say(
                            "top.months.words",
                            figures.whole(Collections.min(months)),
                            figures.whole(Collections.max(months)),
                            figures.whole(months.get(months.size() - 1)));
        }

        private static BigDecimal change(TopCustomer customer) {
            return customer.netProfit().subtract(customer.yearBefore().netProfit());
        }

        private static BigDecimal whole(BigDecimal amount) {
            return amount.setScale(0, RoundingMode.HALF_UP);
        }

        private String share(BigDecimal profit) {
            BigDecimal all = report.netProfit();
            return !report.shareable() ? "–" : figures.percent(profit.divide(all, 6, RoundingMode.HALF_UP));
        }

        // MOVEMENTS

        private String movesTitle() {
            Movements moved = report.movements();
            if (report.firstNight()) {
                return words.say("golden.moves.first");
            }
            if (!report.movesKnown()) {
                return words.say("golden.moves.unknown", report.gradedSince(words));
            }
            if (moved.intoGolden() + moved.outOfGolden() + moved.withinGolden() == 0) {
                return words.say(report.movesKey("golden.moves.none"), report.movesName(words));
            }
            List<String> parts = new ArrayList<>();
            part(parts, "golden.moves.in", moved.intoGolden());
            part(parts, "golden.moves.out", moved.outOfGolden());
            part(parts, "golden.moves.within", moved.withinGolden());
            return words.say(report.movesKey("golden.moves"), String.join(", ", parts), report.movesName(words));
        }

        private void part(List<String> parts, String key, int count) {
            if (count > 0) {
                parts.add(words.count(key, count, figures.number(count)));
            }
        }

        private List<MoveRow> moves(int room) {
            List<MoveRow> rows = new ArrayList<>();
            int left = room;
            for (Move move : report.movements().first()) {
                if (!move.golden()) {
                    break;
                }
                MoveRow row = row(move);
                int height = height(Math.max(
                        Fit.lines(row.name(), MOVE_NAME_WIDTH, 8.5, true),
                        Fit.lines(row.reason(), REASON_WIDTH, 8.5, false)));
                if (height > left) {
                    break;
                }
                left -= height;
                rows.add(row);
            }
            return rows;
        }

        private MoveRow row(Move move) {
            String reason = Fit.printable(words.withDates(move.reason()));
            return new MoveRow(
                    GradeBadge.movement(grade(move.oldGrade()), move.newGrade(), true),
                    Fit.in(2, Fit.name(move.name(), move.customerId()), MOVE_NAME_WIDTH, 8.5, true),
                    Fit.in(2, reason, REASON_WIDTH, 8.5, false));
        }

        private static String grade(@Nullable String grade) {
            return grade == null ? GradeBadge.NONE : grade;
        }

        private static int height(int lines) {
            return lines > 1 ? ROW + SECOND_LINE : ROW;
        }

        private String movesNote(int shown) {
            Movements moved = report.movements();
            if (report.firstNight()) {
                return words.say("golden.note.first");
            }
            int golden = moved.intoGolden() + moved.outOfGolden() + moved.withinGolden();
            List<String> sentences = new ArrayList<>();
            if (golden > shown) {
                sentences.add(words.say("golden.note.more", figures.number(golden - shown)));
            }
            int others = moved.moved() - golden;
            if (others > 0) {
                sentences.add(words.count("golden.note.others", others, figures.number(others)));
            }
            return String.join(" ", sentences);
        }
    }
}
