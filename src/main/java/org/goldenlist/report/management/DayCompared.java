package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Figures.Unit;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.management.ManagementReport.DayProfit;
import org.goldenlist.report.management.WhatChangedPage.DayRow;

/** The day, or what else the edition tells of, beside the mean of those before it. */
record DayCompared(ManagementReport report, Words words, Figures figures) {

    List<DayRow> rows() {
        Day today = report.day();
        Day usual = report.usual().mean();
        List<BigDecimal> now = profit(today);
        List<BigDecimal> then = profit(usual);
        return List.of(
                dayRow("day.revenue", now.get(0), then.get(0), 1, false),
                dayRow("day.goods", now.get(1), then.get(1), 0, false),
                dayRow("day.serving", now.get(2), then.get(2), 0, false),
                dayRow("day.profit", sum(now), sum(then), 1, true),
                dayRow("day.orders", today.orders(), usual.orders(), 1, false, Unit.WHOLE),
                dayRow("day.returned", today.returned(), usual.returned(), 1, false));
    }

    /** What the net profit is made of, in whole units that add up to it. */
    private List<BigDecimal> profit(Day day) {
        return Figures.together(
                List.of(
                        day.netRevenue(),
                        day.goods().negate(),
                        day.costToServe().negate()),
                figures.digits(unit()));
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Unit unit() {
        return figures.unit(
                Unit.WHOLE,
                50,
                9,
                Stream.of(report.day(), report.usual().mean())
                        .flatMap(day -> Stream.of(day.netRevenue(), day.goods(), day.netProfit(), day.returned()))
                        .toList());
    }

    private DayRow dayRow(String label, BigDecimal today, BigDecimal usual, int good, boolean strong) {
        return dayRow(label, today, usual, good, strong, unit());
    }

    private DayRow dayRow(String label, BigDecimal today, BigDecimal usual, int good, boolean strong, Unit unit) {
        int digits = figures.digits(unit);
        boolean compare = report.usual().days() > 0;
        // The difference of the figures as they stand on the page.
        BigDecimal difference =
                today.setScale(digits, RoundingMode.HALF_UP).subtract(usual.setScale(digits, RoundingMode.HALF_UP));
        int sign = good * difference.signum();
        return new DayRow(
                words.say(label),
                figures.in(unit, today),
                compare ? figures.in(unit, usual) : "",
                compare ? figures.signed(difference, unit) : "",
                strong ? "strong" : "text",
                strong ? "figure-strong" : "figure",
                sign > 0 ? "better" : sign < 0 ? "worse" : "figure",
                strong);
    }

    Renderable bars() {
        List<DayProfit> days = report.compared();
        int last = days.size() - 1;
        List<DayBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            DayProfit day = days.get(i);
            bars.add(new DayBars.Bar(
                    day.netProfit().doubleValue(),
                    i == last ? figures.whole(day.netProfit()) : "",
                    i == 0 || i == last
                            ? words.date(report.span() == Span.MONTH ? "date.month" : "date.day", day.date())
                            : ""));
        }
        BigDecimal mean = report.usual().mean().netProfit();
        boolean drawn = report.usual().days() > 0;
        return new DayBars(
                bars, drawn ? mean.doubleValue() : 0, drawn ? words.say("weekdays.mean", figures.whole(mean)) : "");
    }
}
