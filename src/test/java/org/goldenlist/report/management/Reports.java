package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.loss.LossTables.Losses;
import org.goldenlist.report.management.ManagementReport.Bridge;
import org.goldenlist.report.management.ManagementReport.Buyers;
import org.goldenlist.report.management.ManagementReport.CalendarDay;
import org.goldenlist.report.management.ManagementReport.CategorySales;
import org.goldenlist.report.management.ManagementReport.Control;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.management.ManagementReport.DayProfit;
import org.goldenlist.report.management.ManagementReport.Earlier;
import org.goldenlist.report.management.ManagementReport.Grade;
import org.goldenlist.report.management.ManagementReport.LeftOut;
import org.goldenlist.report.management.ManagementReport.Month;
import org.goldenlist.report.management.ManagementReport.Move;
import org.goldenlist.report.management.ManagementReport.Movements;
import org.goldenlist.report.management.ManagementReport.Note;
import org.goldenlist.report.management.ManagementReport.Pareto;
import org.goldenlist.report.management.ManagementReport.Point;
import org.goldenlist.report.management.ManagementReport.Share;
import org.goldenlist.report.management.ManagementReport.TopCustomer;
import org.goldenlist.report.management.ManagementReport.UsualDay;
import org.jspecify.annotations.Nullable;

/** Reports with known figures: the made-up merchant Harbour & Vine, and the odd ones. */
final class Reports {

    static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    static final ReportSettings HARBOUR_AND_VINE = Merchant.settings(Locale.ENGLISH, null);

    /** The components that tests replace. */
    boolean firstNight;

    ReportSettings company = HARBOUR_AND_VINE;
    Day day = new Day(DATE, b("214"), b("-310.4"), b("17391.16"), b("11731"), b("420"), b("302.4"), b("1375.76"));
    Span span = Span.DAY;
    UsualDay usual = new UsualDay(
            8, new Day(DATE, b("201"), b("-402"), b("16210.55"), b("10930"), b("380"), b("273.6"), b("1292.4")));
    List<DayProfit> sameWeekdays = HarbourAndVine.weekdays();

    @Nullable
    BigDecimal before = b("1242688.20");

    int known = 3120;
    List<Grade> grades = List.of(
            new Grade("A", 109, 0, b("2104.20"), b("710177.10")),
            new Grade("B", 328, 7, b("602.10"), b("348416.20")),
            new Grade("C", 655, 0, b("151.30"), b("206714.32")),
            new Grade("D", 655, 0, b("18.40"), b("46761.50")),
            new Grade("E", 437, 0, b("-4310.00"), b("-22158.70")));

    @Nullable
    Earlier earlier = new Earlier(LocalDate.of(2026, 10, 19), true, b("0.815"), 2171);

    List<Share> shares = HarbourAndVine.shares();
    List<Month> months = HarbourAndVine.months();
    Movements movements = new Movements(16, 7, 8, 1, 0, 0, 0, 2, 2, 2, b("11.2"), HarbourAndVine.moves());
    Pareto pareto = HarbourAndVine.pareto();
    List<TopCustomer> top = HarbourAndVine.top();
    boolean yearBeforeKnown = true;
    List<CategorySales> categories = List.of(
            new CategorySales("Wine", b("142310.20"), b("138220.10"), b("41210.80")),
            new CategorySales("Coffee", b("98410.20"), b("101990.10"), b("36118.10")),
            new CategorySales("Cheese", b("61204"), b("55130"), b("17110.4")),
            new CategorySales("Hampers", b("38110"), b("21220"), b("12110.9")),
            new CategorySales("Olive oil and vinegar", b("24110"), b("24900"), b("8200.3")),
            new CategorySales("Bread", b("19902"), b("19120"), b("5100.1")),
            new CategorySales("Glasses", b("8120"), b("8700"), b("-410.2")));
    Buyers buyers = new Buyers(1204, 38, 437, 401, b("-9820.40"));
    Control control = HarbourAndVine.control();
    List<LeftOut> leftOut = List.of(
            HarbourAndVine.leftOut(
                    "amount_mismatch",
                    1,
                    "225.00",
                    17,
                    "884 213",
                    "12 × 18.75 is 225.00, not 22.50; correct the order"),
            HarbourAndVine.leftOut(
                    "product_unknown", 3, "91.20", 19, "H-7781", "no product H-7781; add the hamper to the products"),
            HarbourAndVine.leftOut(
                    "future_date",
                    2,
                    "45.90",
                    14,
                    "till 3 / 91",
                    "2062-11-14 is after the business date; set the clock"),
            HarbourAndVine.leftOut(
                    "duplicate_id", 1, "-18.50", 18, "884 977", "same id twice, amounts differ; the first is counted"));
    Bridge bridge = new Bridge(
            new Day(
                    DATE,
                    b("70211"),
                    b("-98211.4"),
                    b("5988346.58"),
                    b("4085994.64"),
                    b("58166.7"),
                    b("41880.3528"),
                    b("498306.20")),
            b("51210.12"),
            b("9202.25"),
            b("11842.5972"),
            b("1289910.42"));
    List<CalendarDay> calendar = HarbourAndVine.calendar();
    Outlook outlook = HarbourAndVine.outlook();
    Stake stake = StakeOfTheMerchant.stake();
    Attention attention = AttentionOfTheMerchant.attention();
    Giving giving = GivingOfTheMerchant.giving();
    List<Note> notes = List.of(
            new Note("absent feed", "The source till gives no feed surveys; nothing depends on it yet."),
            new Note("day read again", "Thursday 12 November was read again: two late lines, +61.40."));

    static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    ManagementReport build() {
        return new ManagementReport(
                DATE,
                span,
                company,
                firstNight,
                firstNight ? DATE : DATE.minusYears(1),
                day,
                usual,
                sameWeekdays,
                before,
                known,
                grades,
                earlier,
                shares,
                months,
                movements,
                pareto,
                top,
                yearBeforeKnown,
                categories,
                buyers,
                control,
                leftOut,
                bridge,
                calendar,
                outlook,
                stake,
                attention,
                giving,
                notes);
    }

    static Reports harbourAndVine() {
        return new Reports();
    }

    /** Nothing has been sold, read or graded. */
    static Reports empty() {
        Reports reports = new Reports();
        reports.firstNight = true;
        reports.day = Day.without(DATE);
        reports.usual = new UsualDay(0, Day.without(DATE));
        reports.sameWeekdays = List.of(new DayProfit(DATE, BigDecimal.ZERO));
        reports.before = null;
        reports.known = 0;
        reports.grades = List.of();
        reports.earlier = null;
        reports.shares = List.of();
        reports.months = List.of();
        reports.movements = new Movements(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, List.of());
        reports.pareto = new Pareto(0, BigDecimal.ZERO, 0, 0, 0, 0, BigDecimal.ZERO, List.of());
        reports.top = List.of();
        reports.yearBeforeKnown = false;
        reports.categories = List.of();
        reports.buyers = new Buyers(0, 0, 0, 0, BigDecimal.ZERO);
        List<ControlDay> days = IntStream.rangeClosed(-6, 0)
                .mapToObj(i -> ControlDay.notLoaded(DATE.plusDays(i)))
                .toList();
        reports.control = new Control(days, days.get(6), days.get(6), 0, 0);
        reports.leftOut = List.of();
        reports.bridge =
                new Bridge(Day.without(DATE), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        reports.calendar = IntStream.rangeClosed(-364, 0)
                .mapToObj(i -> new CalendarDay(DATE.plusDays(i), false, false))
                .toList();
        reports.outlook = new Outlook(
                ProfitDistribution.of(new long[0]),
                List.of(),
                new Outlook.Sent(0, BigDecimal.ZERO),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Losses.nobody());
        reports.stake = Stake.nothing();
        reports.attention = Attention.nothing();
        reports.giving = Giving.nothing(DATE);
        reports.notes = List.of();
        return reports;
    }

    /** The first night of Harbour & Vine: nothing earlier to compare with. */
    static Reports firstNight() {
        Reports reports = new Reports();
        reports.firstNight = true;
        reports.before = null;
        reports.yearBeforeKnown = false;
        reports.earlier = null;
        reports.shares = reports.shares.subList(12, 13);
        reports.movements = new Movements(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, List.of());
        return reports;
    }

    Reports graded(String... profits) {
        List<Grade> all = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        BigDecimal soFar = BigDecimal.ZERO;
        int losing = 0;
        BigDecimal lost = BigDecimal.ZERO;
        for (int i = 0; i < 5; i++) {
            BigDecimal profit = i < profits.length ? b(profits[i]) : BigDecimal.ZERO;
            all.add(new Grade("ABCDE".substring(i, i + 1), i < profits.length ? 1 : 0, 0, profit, profit));
            if (i < profits.length) {
                soFar = soFar.add(profit);
                points.add(new Point(i + 1, soFar));
                losing += profit.signum() < 0 ? 1 : 0;
                lost = profit.signum() < 0 ? lost.add(profit) : lost;
            }
        }
        grades = all;
        outlook = new Outlook(
                ProfitDistribution.of(Arrays.stream(profits)
                        .mapToLong(profit -> b(profit).movePointRight(4).longValueExact())
                        .sorted()
                        .toArray()),
                outlook.months(),
                new Outlook.Sent(0, BigDecimal.ZERO),
                List.of(),
                outlook.pinned(),
                outlook.fit(),
                outlook.expected(),
                outlook.checks(),
                outlook.lost());
        pareto = new Pareto(
                profits.length,
                soFar,
                Math.min(2, profits.length),
                Math.min(1, profits.length),
                1,
                losing,
                lost,
                points);
        bridge = new Bridge(
                new Day(DATE, b("9"), BigDecimal.ZERO, soFar, b("0"), b("0"), b("0"), b("0")),
                b("0"),
                b("0"),
                b("0"),
                soFar);
        top = top.subList(0, Math.min(2, profits.length));
        return this;
    }

    static List<TopCustomer> withOddNames(List<TopCustomer> customers) {
        return IntStream.range(0, customers.size())
                .mapToObj(i -> i < Merchant.ODD_NAMES.size()
                        ? renamed(customers.get(i), Merchant.ODD_NAMES.get(i))
                        : customers.get(i))
                .toList();
    }

    private static TopCustomer renamed(TopCustomer one, String name) {
        return new TopCustomer(
                one.customerNo(),
                one.customerId(),
                name,
                one.grade(),
                one.netProfit(),
                one.orders(),
                one.lastOrder(),
                one.mainCategory(),
                one.mainCategoryShare(),
                one.months(),
                one.year(),
                one.yearBefore());
    }

    static Movements withOddNames(Movements moved) {
        List<Move> first = IntStream.range(0, moved.first().size())
                .mapToObj(i -> {
                    Move one = moved.first().get(i);
                    return new Move(
                            one.kind(),
                            one.oldGrade(),
                            one.newGrade(),
                            one.oldScore(),
                            one.score(),
                            one.customerId(),
                            Merchant.ODD_NAMES.get(i % Merchant.ODD_NAMES.size()),
                            i == 1 ? "because ".repeat(60) : one.reason(),
                            true);
                })
                .toList();
        return new Movements(
                moved.moved(),
                moved.rose(),
                moved.fell(),
                moved.fresh(),
                moved.lapsed(),
                moved.returned(),
                moved.gone(),
                moved.intoGolden(),
                moved.outOfGolden(),
                moved.withinGolden(),
                moved.usual(),
                first);
    }

    /** The text of one of its pages, from 1 on. */
    String page(int number, Path folder) {
        List<String> pages = render(folder);
        assertThat(pages).hasSize(7);
        return pages.get(number - 1);
    }

    /** Renders it into a folder, and sees to it that nothing runs off a page; returns the text of each page. */
    List<String> render(Path folder) {
        Path file = folder.resolve("management.pdf");
        RenderedDocument rendered =
                new ManagementDocument(company, Span.DAY).render(build(), file).get(0);
        List<String> pages = Pages.of(file);
        assertThat(rendered.file()).isEqualTo(file).hasSize(rendered.bytes());
        assertThat(pages).hasSize(rendered.pages());
        Pages.Extent extent = Pages.extent(file);
        assertThat(extent.right()).isLessThan(557);
        assertThat(extent.bottom()).isLessThan(820);
        assertThat(extent.smallest()).isGreaterThanOrEqualTo(7.5f);
        return pages;
    }
}
