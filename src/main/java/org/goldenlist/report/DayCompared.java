package org.goldenlist.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.ManagementReport.Day;
import org.goldenlist.report.ManagementReport.DayProfit;
import org.goldenlist.report.WhatChangedPage.DayRow;

/** The day beside the mean of the same weekdays before it. */
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
                dayRow("day.orders", today.orders(), usual.orders(), 1, false),
                dayRow("day.returned", today.returned(), usual.returned(), 1, false));
    }

    /** What the net profit is made of, in whole units that add up to it. */
    private static List<BigDecimal> profit(Day day) {
        return Figures.together(
                List.of(
                        day.netRevenue(),
                        day.goods().negate(),
                        day.costToServe().negate()),
                0);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
                sign > 0 ? "better" : sign < 0 ? "worse" : "figure",
                strong);
    }

    Renderable bars() {
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
}
