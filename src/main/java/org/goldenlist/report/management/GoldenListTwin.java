package org.goldenlist.report.management;

import java.util.List;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.management.GoldenListPage.GradeRow;
import org.goldenlist.report.management.GoldenListPage.MoveRow;
import org.goldenlist.report.management.GoldenListPage.TopRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** Page 2 without its paper. */
record GoldenListTwin(GoldenListPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(
                        heads.say("curve.title"),
                        Paragraph.note(page.curveNote()),
                        Chart.of("", Drawing.of(page.curve()), 444, 240)),
                Section.of(heads.say("grades.title"), grades()),
                Section.of(
                        page.sharesTitle(),
                        Paragraph.note(page.sharesNote()),
                        Chart.of("", Drawing.of(page.shares()), 444, 84)),
                Section.of(page.topTitle(), top()),
                Section.of(page.movesTitle(), moves(), Paragraph.note(page.movesNote())));
    }

    private Table grades() {
        return TableOf.<GradeRow>of("grades", "", page.grades())
                .name(heads.say("twin.grade"), row -> Drawing.of(row.badge()).inWords())
                .figure(heads.say("grades.customers"), GradeRow::customers)
                .figure(page.fromHead(), GradeRow::from)
                .figure(heads.money("grades.profit"), GradeRow::profit)
                .figure(heads.say("grades.share"), GradeRow::share)
                .figure(heads.money("grades.average"), GradeRow::average)
                .buildWithTotal(
                        Cell.of(heads.say("grades.all")),
                        Cell.of(page.allCustomers()),
                        Cell.of(""),
                        Cell.of(page.allProfit()),
                        Cell.of(page.allShare()),
                        Cell.of(page.allAverage()));
    }

    private Table top() {
        return TableOf.<TopRow>of("first", "", page.top())
                .figure(heads.say("twin.place"), TopRow::place, row -> "quiet")
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .name(heads.say("twin.customer"), TopRow::name, heads.say("top.because"), TopRow::because)
                .figure(heads.money("top.profit"), TopRow::profit)
                .figure(heads.say("top.share"), TopRow::share, row -> "quiet")
                .cell(heads.say("top.months"), row -> Cell.drawn(Drawing.of(row.months()), 54, 12))
                .figure(page.yearHead(), TopRow::change, TopRow::style)
                .buildWithTotal(
                        Cell.of(""),
                        Cell.of(""),
                        Cell.twoLines(page.topTotalName(), page.topRest(), Tone.PLAIN),
                        Cell.of(page.topTotalProfit()),
                        Cell.of(page.topTotalShare()),
                        Cell.of(""),
                        Cell.of(page.topTotalChange(), Tone.of(page.topTotalStyle())));
    }

    private Table moves() {
        return TableOf.<MoveRow>of("moved", "", page.moves())
                .name(heads.say("twin.customer"), MoveRow::name)
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .text(heads.say("twin.reason"), MoveRow::reason)
                .build();
    }
}
