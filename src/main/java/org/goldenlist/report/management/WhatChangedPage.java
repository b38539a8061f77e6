package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.HeadlineFigure;
import org.goldenlist.report.look.Words;

/** Page 1 as its template sees it: what changed. */
record WhatChangedPage(
        String title,
        String standfirst,
        String dayLabel,
        Renderable dayFigure,
        Renderable dayDelta,
        Renderable yearFigure,
        Renderable yearDelta,
        Renderable shareFigure,
        Renderable shareDelta,
        Renderable customersFigure,
        Renderable customersDelta,
        String monthsTitle,
        Renderable months,
        String movesTitle,
        String movesSubtitle,
        List<MoveRow> moves,
        String movesNote,
        String dayBand,
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
            String style,
            Boolean total) {}

    record SoldRow(String name, String revenue, String change, String style, String margin, Renderable bar) {}

    record BuyerRow(String label, String figure) {}

    static WhatChangedPage of(ManagementReport report, Words words, Figures figures) {
        DayFinding finding = new DayFinding(report, words, figures);
        HeadlineFigures headlines = new HeadlineFigures(report, words, figures);
        MonthsDrawn months = new MonthsDrawn(report, words, figures);
        LastNight lastNight = new LastNight(report, words, figures);
        DayCompared day = new DayCompared(report, words, figures);
        ThirtyDays thirtyDays = new ThirtyDays(report, words, figures);
        BigDecimal share = report.goldenShare();
        SoldRow total = thirtyDays.soldTotal();
        Span span = report.span();
        String name = report.spanName(words);
        int usualDays = report.usual().days();
        String dayFigure = figures.headline(report.day().netProfit());
        String yearFigure = figures.headline(report.netProfit());
        String shareFigure = share == null ? "–" : figures.percent(share);
        String customersFigure = figures.count(report.activeCustomers());
        double size = HeadlineFigure.sizeFor(List.of(dayFigure, yearFigure, shareFigure, customersFigure));
        return new WhatChangedPage(
                Fit.title(finding.title()),
                finding.standfirst(),
                words.say(span.key("day.label"), name),
                new HeadlineFigure(dayFigure, size),
                headlines.dayDelta(),
                new HeadlineFigure(yearFigure, size),
                headlines.yearDelta(),
                new HeadlineFigure(shareFigure, size),
                headlines.shareDelta(share),
                new HeadlineFigure(customersFigure, size),
                headlines.customersDelta(),
                months.title(),
                months.bars(),
                lastNight.title(),
                lastNight.subtitle(),
                lastNight.rows(),
                lastNight.note(),
                words.say(span.key("band.day")),
                words.say(span.key(usualDays > 0 ? "day.title" : "day.title.alone"), name, figures.symbol()),
                words.say(span.key("day.head"), span == Span.DAY ? words.date("date.day", report.date()) : name),
                usualDays > 0 ? words.count(span.key("day.usual"), usualDays, usualDays, name) : "",
                day.rows(),
                words.say(span.key("weekdays.title"), name, figures.symbol()),
                day.bars(),
                thirtyDays.sold(),
                total.name(),
                total.revenue(),
                total.change(),
                total.style(),
                total.margin(),
                thirtyDays.buyers());
    }
}
