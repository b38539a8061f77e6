package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.loss.GivenLosses;
import org.goldenlist.report.management.ManagementReport.CalendarDay;
import org.goldenlist.report.management.ManagementReport.Control;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.DayProfit;
import org.goldenlist.report.management.ManagementReport.LeftOut;
import org.goldenlist.report.management.ManagementReport.Month;
import org.goldenlist.report.management.ManagementReport.Move;
import org.goldenlist.report.management.ManagementReport.Pareto;
import org.goldenlist.report.management.ManagementReport.Point;
import org.goldenlist.report.management.ManagementReport.Share;
import org.goldenlist.report.management.ManagementReport.TopCustomer;
import org.jspecify.annotations.Nullable;

/** The figures of the made-up merchant Harbour & Vine. */
final class HarbourAndVine {

    private static final LocalDate DATE = Reports.DATE;

    private HarbourAndVine() {}

    private static BigDecimal b(String amount) {
        return new BigDecimal(amount);
    }

    static List<DayProfit> weekdays() {
        String[] profits = {"3512", "3390", "4011", "3620", "3770", "3555", "3802", "4051", "3982"};
        return IntStream.range(0, 9)
                .mapToObj(i -> new DayProfit(DATE.minusWeeks(8 - i), b(profits[i])))
                .toList();
    }

    static List<Share> shares() {
        String[] shares = {
            ".806", ".807", ".811", ".810", ".811", ".8125", ".814", ".813", ".815", ".817", ".816", ".814", ".821"
        };
        return IntStream.range(0, 13)
                .mapToObj(i -> new Share(YearMonth.of(2025, 10).plusMonths(i).atEndOfMonth(), b("0" + shares[i]), true))
                .toList();
    }

    /** As the first page has it: 2,184 customers, of whom the first 437 bring 1,058,593. */
    static Outlook outlook() {
        List<Outlook.Segment> segments = List.of(
                new Outlook.Segment("Champions", 301, b("812310.20"), 14, 11),
                new Outlook.Segment("Loyal customers", 380, b("301204.10"), 21, 25),
                new Outlook.Segment("Can't lose them", 12, b("61002.40"), 2, 1),
                new Outlook.Segment("At risk", 214, b("48310"), 31, 18),
                new Outlook.Segment("Potential loyalists", 402, b("44011.90"), 40, 38),
                new Outlook.Segment("Need attention", 102, b("14220.30"), 8, 9),
                new Outlook.Segment("New customers", 88, b("6204"), 38, 34),
                new Outlook.Segment("Promising", 91, b("4400.40"), 9, 12),
                new Outlook.Segment("About to sleep", 231, b("2310.22"), 22, 20),
                new Outlook.Segment("Hibernating", 363, b("-4063.10"), 17, 12));
        List<Outlook.Check> checks = new ArrayList<>();
        int[] days = {30, 90, 365};
        String[] expected = {".55", ".27", ".16", ".04", "-.02", "1"};
        String[] came = {".56", ".25", ".16", ".05", "-.03", ".99"};
        for (int i = 0; i < 3; i++) {
            for (int g = 0; g < 6; g++) {
                BigDecimal all =
                        b("1265310").multiply(BigDecimal.valueOf(days[i])).divide(b("365"), 4, RoundingMode.HALF_UP);
                checks.add(new Outlook.Check(
                        LocalDate.of(2026, 10, 31),
                        days[i],
                        "ABCDE*".substring(g, g + 1),
                        g == 5 ? 2171 : 434,
                        all.multiply(b(expected[g])),
                        all.multiply(b(came[g])),
                        b("" + (days[i] * (6 - g)) + ".4")));
            }
        }
        return new Outlook(
                new ProfitDistribution(
                        2184,
                        12_899_104_200L,
                        396,
                        279,
                        -234_510_000L,
                        List.of(2_934_100_000L, 7_101_771_000L, 8_721_400_000L, 10_585_933_000L, 12_504_210_000L),
                        0.783),
                List.of(
                        new Outlook.MonthEnd(
                                LocalDate.of(2025, 10, 31),
                                b("1209310.40"),
                                372,
                                List.of(b("260002"), b("650310"), b("800120"), b("975310.5"), b("1170400")),
                                0.771),
                        new Outlook.MonthEnd(
                                LocalDate.of(2026, 10, 31),
                                b("1285000"),
                                395,
                                List.of(b("290002"), b("700310"), b("870120"), b("1055310.5"), b("1250400")),
                                0.782)),
                new Outlook.Sent(96, b("21480.20")),
                segments,
                List.of(
                        new Outlook.Pinned(
                                "10017", "Kinsale Yoga Room", "C", LocalDate.of(2026, 12, 31), "sends her whole class"),
                        new Outlook.Pinned(
                                "10231",
                                "Clontarf Rowing Club",
                                "B",
                                LocalDate.of(2027, 6, 30),
                                "the regatta, seen by all")),
                new Outlook.Fitted(LocalDate.of(2026, 10, 31), 2612, 1987, "MBG/NBD", null),
                new Outlook.Expected(LocalDate.of(2027, 10, 31), 2612, b("1301220.40")),
                checks,
                GivenLosses.costliest());
    }

    static List<Month> months() {
        int[] all = {109, 118, 168, 75, 79, 92, 101, 104, 109, 112, 107, 106, 113};
        int[] golden = {88, 95, 137, 60, 64, 75, 82, 84, 89, 92, 86, 85, 93};
        return IntStream.range(0, 13)
                .mapToObj(i -> new Month(
                        YearMonth.of(2025, 10).plusMonths(i), b(golden[i] + "100"), b((all[i] - golden[i]) + "050")))
                .toList();
    }

    static List<Move> moves() {
        return List.of(
                move(
                        "rise",
                        "B",
                        "A",
                        "910",
                        "2150",
                        "Fitzmaurice & Sons",
                        "profit +1,240: two orders more +1,410, returns −170; 46 above the A line"),
                move(
                        "rise",
                        "C",
                        "B",
                        "456",
                        "620",
                        "Kinsale Yoga Room",
                        "profit +164: one order more +118, fewer returns +46; 18 above the B line"),
                move(
                        "rise",
                        "C",
                        "B",
                        "516",
                        "612",
                        "Nora Quill",
                        "profit +96: one order more +112, smaller baskets −16; 10 above the B line"),
                move(
                        "fall",
                        "A",
                        "B",
                        "2930",
                        "2050",
                        "Clontarf Rowing Club",
                        "profit −880: no regatta order −1,060, better margin +180; 54 below the A line, for 14 nights"),
                move(
                        "fall",
                        "B",
                        "C",
                        "727",
                        "596",
                        "Blackrock Bridge Club",
                        "profit −131: two orders fewer −158, better margin +27; 6 below the B line, for 14 nights"),
                move(
                        "fall",
                        "B",
                        "C",
                        "920",
                        "578",
                        "Café Solstice",
                        "profit −342: returns −205, one order fewer −137; 24 below the B line, for 14 nights"),
                move("fall", "C", "D", "180", "140", "Somebody Else", "profit −40"));
    }

    static Move move(String kind, @Nullable String old, String now, String was, String is, String name, String reason) {
        return new Move(kind, old, now, b(was), b(is), "K-" + Math.abs(name.hashCode() % 1000), name, reason, true);
    }

    static Pareto pareto() {
        List<Point> points = new ArrayList<>();
        double total = 1289910.42;
        for (int place = 1; place <= 2184; place += place < 60 ? 1 : 7) {
            points.add(point(place, total));
        }
        for (int place : new int[] {109, 437, 2184}) {
            points.removeIf(point -> point.place() == place);
            points.add(point(place, total));
        }
        points.sort(java.util.Comparator.comparing(Point::place));
        return new Pareto(2184, b("1289910.42"), 437, 109, 396, 279, b("-23451.10"), points);
    }

    private static Point point(int place, double total) {
        double x = place / 2184.0;
        double[] xs = {0, 0.01, 0.05, 0.1, 0.2, 0.5, 0.8, 0.872, 0.95, 1};
        double[] ys = {0, 0.22, 0.5506, 0.69, 0.8207, 0.981, 1.0172, 1.0182, 1.013, 1};
        double y = smooth(xs, ys, x);
        return new Point(place, place == 2184 ? b("1289910.42") : BigDecimal.valueOf(Math.round(total * y)));
    }

    /** A curve through the points that bends where they do. */
    private static double smooth(double[] xs, double[] ys, double x) {
        int last = xs.length - 1;
        double[] slopes = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            double before = i == 0 ? 60 : (ys[i] - ys[i - 1]) / (xs[i] - xs[i - 1]);
            double after = i == last ? -0.5 : (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
            slopes[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
        }
        int i = 0;
        while (i < last - 1 && xs[i + 1] < x) {
            i++;
        }
        double width = xs[i + 1] - xs[i];
        double t = (x - xs[i]) / width;
        return (1 + 2 * t) * (1 - t) * (1 - t) * ys[i]
                + t * (1 - t) * (1 - t) * width * slopes[i]
                + t * t * (3 - 2 * t) * ys[i + 1]
                + t * t * (t - 1) * width * slopes[i + 1];
    }

    static List<TopCustomer> top() {
        String[] names = {
            "Strand Hotels",
            "The Lighthouse Kitchen",
            "Corrib Catering",
            "Mill Street Coffee House",
            "O’Hara & Daughters",
            "Ballinora Golf Club",
            "Hotel Aran View",
            "Quayside Bistro",
            "Keating Solicitors",
            "Church Street Wine Bar",
            "The Pilots’ Mess",
            "Marlowe’s Bookshop & Café",
            "Dún Laoghaire Sailing School",
            "Dr Ines Albrecht",
            "Fitzgerald & Byrne",
            "The Old Chapel Guesthouse",
            "Galway Chamber Choir",
            "Sandycove Swimmers",
            "Inis Films",
            "Rathmines Dental"
        };
        int[] profits = {
            81420, 38911, 31265, 24783, 21352, 18905, 16418, 14207, 12866, 11740, 10940, 10366, 9904, 8096, 7960, 7411,
            7002, 6890, 6512, 6240
        };
        int[] changes = {
            6240, -1870, -2050, 1120, 2480, 760, 390, 1940, -540, 3310, 150, -2730, 880, 120, -310, 540, 90, 410, -60,
            700
        };
        List<TopCustomer> top = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            top.add(customer(i, names[i], profits[i], changes[i]));
        }
        return top;
    }

    static TopCustomer customer(int i, String name, int profit, int change) {
        List<BigDecimal> months = new ArrayList<>();
        for (int month = 0; month < 13; month++) {
            double wave = 1 + 0.12 * Math.sin(i + month * 0.9) + (month == 2 ? 0.5 : month == 3 ? -0.3 : 0);
            months.add(BigDecimal.valueOf(Math.round(profit / 12.0 * wave + change / 70.0 * month)));
        }
        BigDecimal was = BigDecimal.valueOf(profit - change);
        Year before = new Year(b("48"), was.multiply(b("3.1")), was.multiply(b("1.1")), was.multiply(b("0.1")));
        BigDecimal is = BigDecimal.valueOf(profit);
        BigDecimal served = was.multiply(b("0.1")).subtract(b("12"));
        Year now = new Year(
                BigDecimal.valueOf(48 + 40L * change / profit), is.multiply(b("3.05")), is.add(served), served);
        return new TopCustomer(
                100 + i,
                "K-" + (1000 + i),
                name,
                i < 18 ? "A" : "B",
                is,
                48 + change / 300,
                DATE.minusDays(i % 9),
                "Wine",
                b("0.61"),
                months,
                now,
                before);
    }

    static Control control() {
        long[][] lines = {{1412, 0}, {1688, 2}, {0, 0}, {934, 0}, {1021, 1}, {1094, 1}, {1186, 3}};
        String[][] net = {
            {"21846.90", "0"},
            {"24912.35", "45.90"},
            {"0", "0"},
            {"13208.12", "0"},
            {"14377.48", "225.00"},
            {"15530.07", "-18.50"},
            {"17482.36", "91.20"}
        };
        List<ControlDay> week = IntStream.range(0, 7)
                .mapToObj(i -> new ControlDay(
                        DATE.minusDays(6 - i),
                        true,
                        lines[i][0],
                        lines[i][0] - lines[i][1],
                        lines[i][1],
                        b(net[i][0]),
                        b(net[i][0]).subtract(b(net[i][1])),
                        b(net[i][1])))
                .toList();
        ControlDay sum = week.stream().reduce(ControlDay.notLoaded(DATE), ControlDay::plus);
        ControlDay year =
                new ControlDay(DATE, true, 365214, 365131, 83, b("5991260.63"), b("5988346.58"), b("2914.05"));
        return new Control(week, sum, year, 365, 0);
    }

    static List<CalendarDay> calendar() {
        Set<LocalDate> holidays = Set.of(
                LocalDate.of(2025, 12, 25),
                LocalDate.of(2025, 12, 26),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 3, 17),
                LocalDate.of(2026, 4, 6),
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 8, 3));
        return IntStream.rangeClosed(-364, 0)
                .mapToObj(DATE::plusDays)
                .map(day ->
                        new CalendarDay(day, true, day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day)))
                .toList();
    }

    static LeftOut leftOut(String reason, int lines, String net, int day, String key, String detail) {
        return new LeftOut(reason, lines, b(net), LocalDate.of(2026, 11, day), key, detail);
    }
}
