package org.goldenlist.report.management;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Delta;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.management.WhatChangedPage.BuyerRow;
import org.goldenlist.report.management.WhatChangedPage.DayRow;
import org.goldenlist.report.management.WhatChangedPage.MoveRow;
import org.goldenlist.report.management.WhatChangedPage.SoldRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Headline;
import org.goldenlist.report.twin.Twin.Headlines;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** Page 1 without its paper. */
record WhatChangedTwin(WhatChangedPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(
                        "",
                        new Headlines(
                                heads.say("twin.figure"),
                                heads.say("twin.value"),
                                heads.say("twin.compared"),
                                List.of(
                                        headline(page.dayLabel(), page.dayFigure(), page.dayDelta()),
                                        headline(heads.say("year.label"), page.yearFigure(), page.yearDelta()),
                                        headline(heads.say("share.label"), page.shareFigure(), page.shareDelta()),
                                        headline(
                                                heads.say("customers.label"),
                                                page.customersFigure(),
                                                page.customersDelta())))),
                Section.of(
                        heads.say("band.changed"),
                        Chart.of(page.monthsTitle(), Drawing.of(page.months()), 444, 170),
                        moves(),
                        Paragraph.note(page.movesSubtitle()),
                        Paragraph.note(page.movesNote())),
                Section.of(
                        page.dayBand(), day(), Chart.of(page.weekdaysTitle(), Drawing.of(page.weekdays()), 444, 118)),
                Section.of(heads.say("band.sold"), sold(), buyers()));
    }

    private static Headline headline(String label, Renderable figure, Renderable delta) {
        Drawing compared = Drawing.of(delta);
        Tone tone = compared instanceof Delta change ? Tone.of(change.style()) : Tone.PLAIN;
        return new Headline(label, Drawing.of(figure).inWords(), compared.inWords(), tone);
    }

    private Table moves() {
        return TableOf.<MoveRow>of("moved", page.movesTitle(), page.moves())
                .name(heads.say("twin.customer"), MoveRow::name)
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .figure(heads.say("twin.change"), MoveRow::change, MoveRow::style)
                .build();
    }

    private Table day() {
        return TableOf.<DayRow>of("day", page.dayTitle(), page.dayRows())
                .name(heads.say("twin.figure"), DayRow::label)
                .figure(page.dayHead(), DayRow::today)
                .figureIfKnown(page.usualHead(), DayRow::usual)
                .figureIfKnown(
                        page.usualHead().isEmpty() ? "" : heads.say("day.difference"),
                        DayRow::difference,
                        DayRow::style)
                .build(DayRow::total);
    }

    private Table sold() {
        return TableOf.<SoldRow>of("sold", heads.money("sold.title"), page.sold())
                .name(heads.say("twin.category"), SoldRow::name)
                .figure(heads.say("sold.revenue"), SoldRow::revenue)
                .figure(heads.say("sold.change"), SoldRow::change, SoldRow::style)
                .figure(heads.say("sold.margin"), SoldRow::margin)
                .buildWithTotal(
                        Cell.of(page.soldTotalName()),
                        Cell.of(page.soldTotalRevenue()),
                        Cell.of(page.soldTotalChange(), Tone.of(page.soldTotalStyle())),
                        Cell.of(page.soldTotalMargin()));
    }

    private Table buyers() {
        return TableOf.<BuyerRow>of("buyers", heads.say("buyers.title"), page.buyers())
                .name(heads.say("twin.figure"), BuyerRow::label)
                .figure(heads.say("twin.value"), BuyerRow::figure)
                .build();
    }
}
