package org.goldenlist.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.ManagementReport.CategorySales;
import org.goldenlist.report.ManagementReport.Day;
import org.goldenlist.report.ManagementReport.DayProfit;
import org.goldenlist.report.ManagementReport.Earlier;
import org.goldenlist.report.ManagementReport.Month;
import org.goldenlist.report.ManagementReport.Move;
import org.goldenlist.report.ManagementReport.Movements;
import org.jspecify.annotations.Nullable;

/** Page 1 as its template sees it: what changed. */
record WhatChangedPage(
        String title,
        String standfirst,
        String dayLabel,
        String dayFigure,
        Renderable dayDelta,
        String yearFigure,
        Renderable yearDelta,
        String shareFigure,
        Renderable shareDelta,
        String customersFigure,
        Renderable customersDelta,
        String monthsTitle,
        Renderable months,
        String movesTitle,
        String movesSubtitle,
        List<MoveRow> moves,
        String movesNote,
        String dayTitle,
        String dayHead,
        String usualHead,
        List<DayRow> dayRows,
        String weekdaysTitle,
        Renderable weekdays,
        List<SoldRow> sold,
        String soldTotalName,
        String soldTotalRevenue,
        String soldTotalChange,
        String soldTotalStyle,
        String soldTotalMargin,
        List<BuyerRow> buyers) {

    record MoveRow(Renderable badge, String name, String change, String style) {}

    record DayRow(
            String label,
            String today,
            String usual,
            String difference,
            String labelStyle,
            String figureStyle,
            String style) {}

    record SoldRow(String name, String revenue, String change, String style, String margin, Renderable bar) {}

    record BuyerRow(String label, String figure) {}

    private static final int MOVES = 6;
    private static final int CATEGORIES = 6;

    static WhatChangedPage of(ManagementReport report, Words words, Figures figures) {
        return new Writer(report, words, figures).write();
    }

    private record Writer(ManagementReport report, Words words, Figures figures) {

        WhatChangedPage write() {
            BigDecimal share = report.goldenShare();
            boolean hasUsual = report.usual().days() > 0;
            SoldRow total = soldTotal();
            return new WhatChangedPage(
                    title(),
                    standfirst(),
                    words.say("day.label", weekday()),
                    figures.headline(report.day().netProfit()),
                    dayDelta(),
                    figures.headline(report.netProfit()),
                    yearDelta(),
                    share == null ? "–" : figures.percent(share),
                    shareDelta(share),
                    figures.count(report.activeCustomers()),
                    customersDelta(),
                    words.say("months.title", unitName(monthsUnit())),
                    months(),
                    movesTitle(),
                    movesSubtitle(),
                    moves(),
                    movesNote(),
                    words.say("day.title", weekday(), figures.symbol()),
                    words.say("day.head", words.date("date.day", report.date())),
                    hasUsual
                            ? words.count(
                                    "day.usual",
                                    report.usual().days(),
                                    report.usual().days(),
                                    weekday())
                            : "",
                    dayRows(),
                    words.say("weekdays.title", weekday(), figures.symbol()),
                    weekdays(),
                    sold(),
                    total.name(),
                    total.revenue(),
                    total.change(),
                    total.style(),
                    total.margin(),
                    buyers());
        }

        private String weekday() {
            return words.date("date.weekday", report.date());
        }

        // THE FINDING

        private String title() {
            int customers = report.activeCustomers();
            if (customers == 0) {
                return words.say("changed.title.nobody");
            }
            if (report.firstNight()) {
                return words.count(
                        "changed.title.first",
                        customers,
                        figures.number(customers),
                        words.count("golden", report.goldenCustomers(), figures.number(report.goldenCustomers())));
            }
            String moved = words.count(
                    "moved",
                    report.movements().moved(),
                    figures.number(report.movements().moved()));
            return words.say("changed.title", dayFinding(), moved);
        }

        private String dayFinding() {
            Day day = report.day();
            BigDecimal profit = day.netProfit();
            if (day.orders().signum() == 0 && profit.signum() == 0) {
                return words.say("finding.nothing", weekday());
            }
            String amount = figures.headline(profit.abs());
            String what = words.say(profit.signum() < 0 ? "finding.cost" : "finding.brought", weekday(), amount);
            BigDecimal usual = report.usual().mean().netProfit();
            if (report.usual().days() == 0) {
                return what;
            }
            BigDecimal difference = profit.subtract(usual);
            if (usual.signum() <= 0 || profit.signum() < 0) {
                return words.say(
                        difference.signum() < 0 ? "finding.less" : "finding.more",
                        what,
                        figures.headline(difference.abs()));
            }
            BigDecimal rate = difference.abs().divide(usual, 6, RoundingMode.HALF_UP);
            if (rate.compareTo(new BigDecimal("0.005")) < 0) {
                return words.say("finding.same", what);
            }
            return words.say(difference.signum() < 0 ? "finding.less" : "finding.more", what, figures.percent(rate, 0));
        }

        private String standfirst() {
            List<String> sentences = new ArrayList<>();
            Movements moved = report.movements();
            if (report.firstNight()) {
                sentences.add(words.say("standfirst.baseline"));
            } else if (report.activeCustomers() > 0) {
                sentences.add(
                        moved.intoGolden() == 0 && moved.outOfGolden() == 0
                                ? words.say("standfirst.golden.same")
                                : words.say(
                                        "standfirst.golden",
                                        words.count("came", moved.intoGolden(), figures.number(moved.intoGolden())),
                                        words.count("left", moved.outOfGolden(), figures.number(moved.outOfGolden()))));
            }
            sentences.add(report.agrees() ? accounted() : words.say("standfirst.differs"));
            if (report.control().week().leftOutLines() > 0) {
                long lines = report.control().week().leftOutLines();
                sentences.add(words.count("standfirst.leftout", lines, figures.number(lines)));
            }
            return String.join(" ", sentences);
        }

        private String accounted() {
            return words.say(ProofPage.currencyKey(words, "standfirst.accounted", report.company()));
        }

        // THE FOUR FIGURES

        private Renderable dayDelta() {
            int days = report.usual().days();
            if (days == 0) {
                return Delta.only(words.say("delta.weekdays.none", weekday()));
            }
            BigDecimal usual = report.usual().mean().netProfit();
            return delta(report.day().netProfit(), usual, words.count("delta.weekdays", days, days, weekday()));
        }

        private Renderable yearDelta() {
            BigDecimal before = report.profitOfTheYearBefore();
            return before == null
                    ? Delta.only(words.say("delta.year.none"))
                    : delta(report.netProfit(), before, words.say("delta.year"));
        }

        /** In per cent where that means something, in money else. */
        private Renderable delta(BigDecimal now, BigDecimal before, String compared) {
            BigDecimal difference = now.subtract(before);
            int sign = difference.signum();
            BigDecimal rate = before.signum() > 0 ? difference.divide(before, 6, RoundingMode.HALF_UP) : BigDecimal.TEN;
            String change = rate.abs().compareTo(BigDecimal.valueOf(9)) < 0
                    ? figures.signedPercent(rate)
                    : figures.signedMoney(difference);
            return new Delta(sign, tone(sign), change, compared);
        }

        private static Delta.Tone tone(int sign) {
            return sign > 0 ? Delta.Tone.GOOD : sign < 0 ? Delta.Tone.BAD : Delta.Tone.NEITHER;
        }

        private Renderable shareDelta(@Nullable BigDecimal share) {
            Earlier earlier = report.earlier();
            if (share == null) {
                return Delta.only(
                        words.say(report.goldenCustomers() == 0 ? "delta.share.golden" : "delta.share.profit"));
            }
            BigDecimal before = earlier == null ? null : earlier.goldenShare();
            if (earlier == null || before == null) {
                return Delta.only(words.say("delta.share.none"));
            }
            BigDecimal points = share.subtract(before).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
            String change = words.say("delta.points", (points.signum() > 0 ? "+" : "") + figures.decimal(points, 1));
            return new Delta(points.signum(), Delta.Tone.NEITHER, change, since(earlier));
        }

        private Renderable customersDelta() {
            String known = words.say("delta.known", figures.number(report.knownCustomers()));
            Earlier earlier = report.earlier();
            if (earlier == null) {
                return Delta.only(known);
            }
            int change = report.activeCustomers() - earlier.customers();
            return new Delta(
                    Integer.signum(change),
                    tone(change),
                    change == 0 ? "±0" : figures.signed(BigDecimal.valueOf(change)),
                    since(earlier) + ", " + known);
        }

        private String since(Earlier earlier) {
            return earlier.aMonthAgo()
                    ? words.say("delta.month")
                    : words.say("delta.since", words.date("date.day", earlier.date()));
        }

        // MONTHS

        private int monthsUnit() {
            double high = report.months().stream()
                    .mapToDouble(month -> month.all().abs().doubleValue())
                    .max()
                    .orElse(0);
            return high >= 10_000_000 ? 6 : high >= 10_000 ? 3 : 0;
        }

        private String unitName(int digits) {
            return digits == 0 ? figures.symbol() : words.say("unit." + digits, figures.symbol());
        }

        private Renderable months() {
            List<Month> months = report.months();
            int unit = monthsUnit();
            int last = months.size() - 1;
            Comparator<Integer> byProfit =
                    Comparator.comparing(i -> months.get(i).all());
            List<Integer> places = IntStream.rangeClosed(0, last).boxed().toList();
            int best = places.stream().max(byProfit).orElse(-1);
            int worst = places.stream().min(byProfit).orElse(-1);
            List<MonthBars.Bar> bars = new ArrayList<>();
            for (int i = 0; i <= last; i++) {
                Month month = months.get(i);
                boolean end = i == 0 || i == last;
                boolean label = end || i == best || i == worst;
                YearMonth when = month.month();
                bars.add(new MonthBars.Bar(
                        month.golden().doubleValue(),
                        month.others().doubleValue(),
                        label ? figures.decimal(month.all().movePointLeft(unit), 0) : "",
                        end,
                        letter(when),
                        i == 0 || when.getMonthValue() == 1 ? String.valueOf(when.getYear()) : ""));
            }
            return new MonthBars(
                    bars,
                    words.say(months.isEmpty() ? "months.none" : "months.others"),
                    months.isEmpty() ? "" : goldenLabel(months));
        }

        private String letter(YearMonth month) {
            return words.date("date.month", month.atDay(1)).substring(0, 1);
        }

        private String goldenLabel(List<Month> months) {
            Month last = months.get(months.size() - 1);
            if (last.all().signum() <= 0) {
                return words.say("months.golden");
            }
            String now = figures.percent(last.golden().divide(last.all(), 6, RoundingMode.HALF_UP), 0);
            String name = words.date("date.month", last.month().atDay(1));
            Month before = months.get(0);
            if (months.size() < 13 || before.all().signum() <= 0) {
                return words.say("months.golden.now", now, name);
            }
            String then = figures.percent(before.golden().divide(before.all(), 6, RoundingMode.HALF_UP), 0);
            return words.say("months.golden.both", now, name, then);
        }

        // MOVEMENTS

        private String movesTitle() {
            if (report.firstNight()) {
                return words.say("moves.title.first");
            }
            int moved = report.movements().moved();
            return words.count("moves.title", moved, figures.number(moved), figures.number(report.activeCustomers()));
        }

        private String movesSubtitle() {
            Movements moved = report.movements();
            if (report.firstNight()) {
                return words.say("moves.first");
            }
            List<String> parts = new ArrayList<>();
            part(parts, "moves.rose", moved.rose());
            part(parts, "moves.fell", moved.fell());
            part(parts, "moves.new", moved.fresh());
            part(parts, "moves.lapsed", moved.lapsed());
            part(parts, "moves.returned", moved.returned());
            String all = String.join(", ", parts);
            BigDecimal usual = moved.usual();
            if (usual == null) {
                return all;
            }
            String night =
                    words.say("moves.usual", figures.decimal(usual, usual.compareTo(BigDecimal.TEN) < 0 ? 1 : 0));
            return all.isEmpty() ? night : all + "; " + night;
        }

        private void part(List<String> parts, String key, int count) {
            if (count > 0) {
                parts.add(words.count(key, count, figures.number(count)));
            }
        }

        private List<MoveRow> moves() {
            return report.movements().first().stream()
                    .limit(MOVES)
                    .sorted(Comparator.comparing(Writer::change).reversed())
                    .map(this::row)
                    .toList();
        }

        private static BigDecimal change(Move move) {
            BigDecimal old = move.oldScore();
            return old == null ? move.score() : move.score().subtract(old);
        }

        private MoveRow row(Move move) {
            String old = move.oldGrade();
            BigDecimal change = change(move);
            return new MoveRow(
                    GradeBadge.movement(old == null ? GradeBadge.NONE : old, move.newGrade(), false),
                    Fit.in(1, Fit.name(move.name(), move.customerId()), 74, 9, false),
                    figures.signed(change),
                    change.signum() < 0 ? "worse" : "better");
        }

        private String movesNote() {
            if (report.movements().first().isEmpty()) {
                return "";
            }
            int more = report.movements().moved()
                    - Math.min(MOVES, report.movements().first().size());
            return more == 0
                    ? words.say("moves.note", figures.symbol())
                    : words.say("moves.note.more", figures.symbol(), figures.number(more));
        }

        // THE DAY

        private List<DayRow> dayRows() {
            Day today = report.day();
            Day usual = report.usual().mean();
            return List.of(
                    dayRow("day.revenue", today.netRevenue(), usual.netRevenue(), 1, false),
                    dayRow("day.goods", today.goods().negate(), usual.goods().negate(), 0, false),
                    dayRow(
                            "day.serving",
                            today.costToServe().negate(),
                            usual.costToServe().negate(),
                            0,
                            false),
                    dayRow("day.profit", today.netProfit(), usual.netProfit(), 1, true),
                    dayRow("day.orders", today.orders(), usual.orders(), 1, false),
                    dayRow("day.returned", today.returned(), usual.returned(), 1, false));
        }

        private DayRow dayRow(String label, BigDecimal today, BigDecimal usual, int good, boolean strong) {
            boolean compare = report.usual().days() > 0;
            // The difference of the figures as they stand on the page.
            BigDecimal difference =
                    today.setScale(0, RoundingMode.HALF_UP).subtract(usual.setScale(0, RoundingMode.HALF_UP));
            int sign = good * difference.signum();
            return new DayRow(
                    words.say(label),
                    figures.whole(today),
                    compare ? figures.whole(usual) : "",
                    compare ? figures.signed(difference) : "",
                    strong ? "strong" : "text",
                    strong ? "figure-strong" : "figure",
                    sign > 0 ? "better" : sign < 0 ? "worse" : "figure");
        }

        private Renderable weekdays() {
            List<DayProfit> days = report.sameWeekdays();
            int last = days.size() - 1;
            List<DayBars.Bar> bars = new ArrayList<>();
            for (int i = 0; i <= last; i++) {
                DayProfit day = days.get(i);
                bars.add(new DayBars.Bar(
                        day.netProfit().doubleValue(),
                        i == last ? figures.whole(day.netProfit()) : "",
                        i == 0 || i == last ? words.date("date.day", day.date()) : ""));
            }
            BigDecimal mean = report.usual().mean().netProfit();
            boolean drawn = report.usual().days() > 0;
            return new DayBars(
                    bars, drawn ? mean.doubleValue() : 0, drawn ? words.say("weekdays.mean", figures.whole(mean)) : "");
        }

        // WHAT SOLD

        private List<SoldRow> sold() {
            List<CategorySales> all = report.categories();
            List<CategorySales> shown =
                    new ArrayList<>(all.size() <= CATEGORIES ? all : all.subList(0, CATEGORIES - 1));
            if (all.size() > CATEGORIES) {
                List<CategorySales> rest = all.subList(CATEGORIES - 1, all.size());
                shown.add(together(words.say("sold.rest", figures.number(rest.size())), rest));
            }
            double high = shown.stream()
                    .mapToDouble(one -> one.margin().doubleValue())
                    .max()
                    .orElse(0);
            double low = shown.stream()
                    .mapToDouble(one -> one.margin().doubleValue())
                    .min()
                    .orElse(0);
            double span = Math.max(high, 0) - Math.min(low, 0);
            double zero = span == 0 ? 0 : -Math.min(low, 0) / span;
            return shown.stream()
                    .map(one -> {
                        double margin = one.margin().doubleValue();
                        double room = margin < 0 ? -low : high;
                        return soldRow(one, new RowBar(room == 0 ? 0 : margin / room, zero));
                    })
                    .toList();
        }

        private SoldRow soldTotal() {
            List<CategorySales> all = report.categories();
            return soldRow(together(words.say(all.isEmpty() ? "sold.nothing" : "sold.total"), all), new RowBar(0, 0));
        }

        private static CategorySales together(String name, List<CategorySales> parts) {
            return parts.stream()
                    .reduce(
                            new CategorySales(name, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
                            (a, b) -> new CategorySales(
                                    name,
                                    a.netRevenue().add(b.netRevenue()),
                                    a.before().add(b.before()),
                                    a.margin().add(b.margin())));
        }

        private SoldRow soldRow(CategorySales sales, Renderable bar) {
            BigDecimal change = sales.netRevenue()
                    .setScale(0, RoundingMode.HALF_UP)
                    .subtract(sales.before().setScale(0, RoundingMode.HALF_UP));
            return new SoldRow(
                    Fit.in(1, Fit.printable(sales.name()), 100, 9, false),
                    figures.whole(sales.netRevenue()),
                    figures.signed(change),
                    change.signum() > 0 ? "better" : change.signum() < 0 ? "worse" : "figure",
                    figures.whole(sales.margin()),
                    bar);
        }

        private List<BuyerRow> buyers() {
            ManagementReport.Buyers buyers = report.buyers();
            List<BuyerRow> rows = new ArrayList<>();
            rows.add(new BuyerRow(words.say("buyers.all"), figures.count(buyers.bought())));
            rows.add(new BuyerRow(words.say("buyers.first"), figures.count(buyers.firstTime())));
            rows.add(new BuyerRow(words.say("buyers.golden"), figures.count(buyers.goldenBought())));
            rows.add(new BuyerRow(
                    words.say("buyers.golden.not"), figures.count(buyers.golden() - buyers.goldenBought())));
            rows.add(new BuyerRow(words.say("buyers.returned", figures.symbol()), figures.whole(buyers.returned())));
            return rows;
        }
    }
}
