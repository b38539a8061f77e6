package org.goldenlist.report.management;

import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Month;

/** Net profit by month, the golden list apart. */
record MonthsDrawn(ManagementReport report, Words words, Figures figures) {

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

    Renderable bars() {
        List<Month> months = report.months();
        int last = months.size() - 1;
        Comparator<Integer> byProfit = Comparator.comparing(i -> months.get(i).all());
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
                    label ? whole(month) : "",
                    end,
                    letter(when),
                    i == 0 || when.getMonthValue() == 1 ? String.valueOf(when.getYear()) : ""));
        }
        return new MonthBars(
                bars,
                words.say(months.isEmpty() ? "months.none" : "months.others"),
                months.isEmpty() ? "" : goldenLabel(months),
                months.isEmpty() ? "" : inWords(months.get(0), months.get(last), months.get(best), months.get(worst)));
    }

    private String inWords(Month first, Month last, Month best, Month worst) {
        return words.say(
                "months.words",
                named(first),
                whole(first),
                named(last),
                whole(last),
                named(best),
                whole(best),
                named(worst),
                whole(worst),
                goldenLabel(report.months()));
    }

    private String named(Month month) {
        return words.date("date.month.year", month.month().atDay(1));
    }

    private String whole(Month month) {
        return figures.decimal(month.all().movePointLeft(monthsUnit()), 0);
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

    String title() {
        return words.say("months.title", unitName(monthsUnit()));
    }
}
