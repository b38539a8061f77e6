package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Outlook.MonthEnd;
import org.goldenlist.report.management.Outlook.Pinned;
import org.goldenlist.report.management.Outlook.Segment;
import org.jspecify.annotations.Nullable;

/** Page 3 as its template sees it: on how many shoulders the profit rests, and what was expected against what came. */
record OutlookPage(
        String title,
        String standfirst,
        String yearHead,
        List<SpreadRow> spread,
        List<GroupRow> group,
        String pinnedTitle,
        String pinnedNone,
        List<PinnedRow> pinned,
        String pinnedMore,
        String segmentsTitle,
        List<SegmentRow> segments,
        String checksTitle,
        String horizon1,
        String horizon2,
        String horizon3,
        String checksNone,
        List<CheckRow> checks,
        String checksNote,
        String lostNone,
        List<LostRow> lost) {

    record SpreadRow(String label, String customers, String profit, String share, String yearBefore, Boolean total) {}

    record GroupRow(String label, String customers, String profit, String share, Boolean total) {}

    record PinnedRow(String name, String until, String reason) {}

    record SegmentRow(
            String name,
            String customers,
            String part,
            String profit,
            String share,
            String average,
            String came,
            String left,
            Boolean total) {}

    /** Of each of three numbers of days: expected, came, by how much it was off, and the error for each customer. */
    record CheckRow(
            String label,
            String expected1,
            String came1,
            String off1,
            String error1,
            String expected2,
            String came2,
            String off2,
            String error2,
            String expected3,
            String came3,
            String off3,
            String error3,
            Boolean total) {}

    /** Somebody who was lost; or the sum of all who were. */
    record LostRow(
            String name, String lastOrder, String seen, String done, String reason, String atStake, Boolean total) {}

    private static final int PINNED = 4;
    private static final int SEGMENTS = 11;

    static OutlookPage of(ManagementReport report, Words words, Figures figures) {
        return new Writer(report, report.outlook(), words, figures).write();
    }

    private record Writer(ManagementReport report, Outlook outlook, Words words, Figures figures) {

        OutlookPage write() {
            MonthEnd before = outlook.yearBefore();
            ChecksOfForecast checks = new ChecksOfForecast(outlook, words, figures);
            LostRows lost = new LostRows(outlook.lost(), words, figures);
            List<Pinned> pinned = outlook.pinned();
            int shown = pinned.size() > PINNED ? PINNED - 1 : pinned.size();
            int more = pinned.size() - shown;
            return new OutlookPage(
                    Fit.title(title()),
                    standfirst(),
                    before == null ? "" : words.date("date.day.year", before.date()),
                    spread(before),
                    group(),
                    words.count("pinned.title", pinned.size(), figures.number(pinned.size())),
                    pinned.isEmpty() ? words.say("pinned.none") : "",
                    pinned.stream().limit(shown).map(this::row).toList(),
                    more > 0 ? words.count("pinned.more", more, figures.number(more)) : "",
                    words.say(outlook.segments().isEmpty() ? "segments.title.none" : "segments.title"),
                    segments(),
                    checks.title(),
                    checks.horizon(0),
                    checks.horizon(1),
                    checks.horizon(2),
                    checks.none(),
                    checks.rows(),
                    checks.note(),
                    lost.none(),
                    lost.rows());
        }

        // THE FINDING

        private String title() {
            ProfitDistribution spread = outlook.spread();
            if (spread.customers() == 0) {
                return words.say("outlook.title.nobody");
            }
            if (!report.shareable()) {
                return words.say("outlook.title.little");
            }
            if (spread.customers() == 1) {
                return words.say("outlook.title.alone");
            }
            int first = ProfitDistribution.count(spread.customers(), 1);
            return words.count(
                    "outlook.title",
                    first,
                    figures.number(first),
                    figures.number(spread.customers()),
                    figures.percent(share(money(spread.first().get(0))), 0));
        }

        private String standfirst() {
            Outlook.Expected expected = outlook.expected();
            return expected == null
                    ? ""
                    : words.say(
                            "outlook.expected",
                            words.date("date.day.year", expected.until()),
                            figures.number(expected.customers()),
                            figures.headline(expected.netProfit()));
        }

        // HOW THE PROFIT IS SPREAD

        private List<SpreadRow> spread(@Nullable MonthEnd before) {
            ProfitDistribution spread = outlook.spread();
            if (spread.customers() == 0) {
                return List.of();
            }
            List<SpreadRow> rows = new ArrayList<>();
            Unit unit = figures.unit(
                    Unit.WHOLE,
                    52,
                    9,
                    Stream.concat(spread.first().stream(), Stream.of(spread.netProfit()))
                            .map(Writer::money)
                            .toList());
            for (int i = 0; i < ProfitDistribution.PERCENTS.size(); i++) {
                int percent = ProfitDistribution.PERCENTS.get(i);
                BigDecimal profit = money(spread.first().get(i));
                rows.add(new SpreadRow(
                        words.say("spread.first", figures.percent(BigDecimal.valueOf(percent, 2), 0)),
                        figures.count(ProfitDistribution.count(spread.customers(), percent)),
                        figures.in(unit, profit),
                        shared(profit),
                        before == null || before.netProfit().signum() <= 0
                                ? ""
                                : figures.percent(
                                        before.first().get(i).divide(before.netProfit(), 6, RoundingMode.HALF_UP)),
                        false));
            }
            rows.add(new SpreadRow(
                    words.say("spread.all"),
                    figures.count(spread.customers()),
                    figures.in(unit, money(spread.netProfit())),
                    report.shareable() ? figures.percent(BigDecimal.ONE, 0) : "–",
                    "",
                    true));
            rows.add(new SpreadRow(
                    words.say("spread.enough", figures.percent(new BigDecimal("0.8"), 0)),
                    report.shareable() ? figures.count(spread.enough()) : "–",
                    "",
                    "",
                    before == null || before.enough() == 0
                            ? ""
                            : words.say("spread.then", figures.number(before.enough())),
                    false));
            Double gini = spread.gini();
            rows.add(new SpreadRow(
                    words.say("spread.gini"),
                    "",
                    "",
                    gini == null || !report.shareable() ? "–" : gini(gini),
                    before == null || before.gini() == null ? "" : gini(before.gini()),
                    false));
            return rows;
        }

        private String gini(double gini) {
            return figures.decimal(BigDecimal.valueOf(gini), 2);
        }

        private static BigDecimal money(long tenThousandths) {
            return BigDecimal.valueOf(tenThousandths, 4);
        }

        private BigDecimal share(BigDecimal profit) {
            return profit.divide(report.netProfit(), 6, RoundingMode.HALF_UP);
        }

        private String shared(BigDecimal profit) {
            return report.shareable() ? figures.percent(share(profit)) : "–";
        }

        // WITH WHOM THEY SENT

        /** Rounded so that the two add up. */
        private List<GroupRow> group() {
            Outlook.Sent sent = outlook.sent();
            BigDecimal ofGolden = report.goldenProfit();
            BigDecimal together = ofGolden.add(sent.netProfit());
            Unit unit = figures.unit(Unit.WHOLE, 52, 9, List.of(ofGolden, sent.netProfit(), together));
            int digits = figures.digits(unit);
            BigDecimal golden = ofGolden.setScale(digits, RoundingMode.HALF_UP);
            BigDecimal all = together.setScale(digits, RoundingMode.HALF_UP);
            int customers = report.goldenCustomers();
            return List.of(
                    row("group.golden", customers, figures.in(unit, golden), shared(ofGolden), false),
                    row(
                            "group.sent",
                            sent.customers(),
                            figures.in(unit, all.subtract(golden)),
                            shared(sent.netProfit()),
                            false),
                    row("group.together", customers + sent.customers(), figures.in(unit, all), shared(together), true));
        }

        private GroupRow row(String key, int customers, String profit, String share, boolean total) {
            return new GroupRow(words.say(key), figures.count(customers), profit, share, total);
        }

        // PINNED BY A PERSON

        private PinnedRow row(Pinned pinned) {
            String name = Fit.name(pinned.name(), pinned.customerId());
            String grade = pinned.grade();
            return new PinnedRow(
                    grade == null
                            ? Fit.in(1, name, 98, 8.5, true)
                            : words.say("pinned.name", Fit.in(1, name, 82, 8.5, true), grade),
                    words.say(
                            "pinned.until",
                            words.date(
                                    pinned.until().getYear() == report.date().getYear() ? "date.day" : "date.day.year",
                                    pinned.until())),
                    Fit.in(1, Fit.printable(pinned.reason()), 84, 8.5, false));
        }

        // SEGMENTS

        private List<SegmentRow> segments() {
            List<Segment> all = outlook.segments();
            if (all.isEmpty()) {
                return List.of();
            }
            List<Segment> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), SEGMENTS)));
            if (all.size() > SEGMENTS) {
                List<Segment> rest = all.subList(SEGMENTS - 1, all.size());
                shown = new ArrayList<>(all.subList(0, SEGMENTS - 1));
                shown.add(together(words.say("segments.rest", figures.number(rest.size())), rest));
            }
            Segment total = together(words.say("segments.all"), all);
            List<Segment> rows = new ArrayList<>(shown);
            rows.add(total);
            Unit unit = figures.unit(
                    Unit.WHOLE, 58, 8.5, rows.stream().map(Segment::netProfit).toList());
            Unit averages = figures.unit(
                    Unit.WHOLE, 52, 8.5, rows.stream().map(Writer::average).toList());
            List<BigDecimal> profits =
                    Figures.together(shown.stream().map(Segment::netProfit).toList(), figures.digits(unit));
            List<BigDecimal> parts = Figures.together(
                    shown.stream()
                            .map(one -> BigDecimal.valueOf(one.customers())
                                    .divide(BigDecimal.valueOf(total.customers()), 12, RoundingMode.HALF_UP))
                            .toList(),
                    3);
            List<BigDecimal> shares = !report.shareable()
                    ? List.of()
                    : Figures.together(
                            shown.stream()
                                    .map(one -> one.netProfit().divide(report.netProfit(), 12, RoundingMode.HALF_UP))
                                    .toList(),
                            3);
            List<SegmentRow> written = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                Segment one = rows.get(i);
                boolean last = i == shown.size();
                written.add(new SegmentRow(
                        Fit.in(1, Fit.printable(one.name()).replace('\'', '’'), 140, 8.5, last),
                        figures.count(one.customers()),
                        last ? figures.percent(BigDecimal.ONE, 0) : figures.percent(parts.get(i)),
                        figures.in(unit, last ? one.netProfit() : profits.get(i)),
                        shares.isEmpty()
                                ? "–"
                                : last ? figures.percent(BigDecimal.ONE, 0) : figures.percent(shares.get(i)),
                        figures.in(averages, average(one)),
                        last ? "" : figures.count(one.came()),
                        last ? "" : figures.count(one.left()),
                        last));
            }
            return written;
        }

        private static Segment together(String name, List<Segment> some) {
            return new Segment(
                    name,
                    some.stream().mapToInt(Segment::customers).sum(),
                    some.stream().map(Segment::netProfit).reduce(BigDecimal.ZERO, BigDecimal::add),
                    some.stream().mapToInt(Segment::came).sum(),
                    some.stream().mapToInt(Segment::left).sum());
        }

        private static BigDecimal average(Segment segment) {
            return segment.netProfit().divide(BigDecimal.valueOf(segment.customers()), 4, RoundingMode.HALF_UP);
        }
    }
}
