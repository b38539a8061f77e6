package org.goldenlist.report.management;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Light;
import org.goldenlist.report.management.StakePage.FewRow;
import org.goldenlist.report.management.StakePage.WhatIfRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** Page 4 without its paper. */
record StakeTwin(StakePage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(
                        heads.say("whatif.title"),
                        whatIf(),
                        Paragraph.note(page.whatIfNone()),
                        Paragraph.note(page.whatIfNote())),
                Section.of(
                        heads.say("few.title"),
                        few(),
                        Paragraph.note(page.fewNone()),
                        Paragraph.note(page.herfindahl())),
                Section.of(
                        heads.say("years.title"),
                        Chart.of("", Drawing.of(page.years()), 444, 100),
                        Paragraph.note(page.yearsNone()),
                        Paragraph.note(page.yearsNote())),
                Section.of(
                        heads.say("plan.title"),
                        plan(),
                        Paragraph.note(page.planNone()),
                        Paragraph.note(page.planCount())),
                Section.of(page.watchTitle(), watch(), Paragraph.note(page.watchNone())));
    }

    /** What a light says, in a word. */
    static String word(Renderable light, Heads heads) {
        String colour = light instanceof Light drawn ? drawn.colour() : "";
        return colour.isEmpty() ? "" : heads.say("light." + colour.toLowerCase(Locale.ROOT));
    }

    private Table whatIf() {
        return TableOf.<WhatIfRow>of("what if", "", page.whatIf())
                .name(heads.say("twin.customers"), WhatIfRow::label)
                .figure(heads.money("whatif.profit"), WhatIfRow::profit)
                .figure(heads.say("whatif.ofprofit"), WhatIfRow::ofProfit)
                .figure(heads.say("whatif.ofrevenue"), WhatIfRow::ofRevenue)
                .figureIfKnown(page.whatIfDays(), WhatIfRow::days)
                .figureIfKnown(page.whatIfRaise(), WhatIfRow::raise)
                .figureIfKnown(page.whatIfReplace(), WhatIfRow::replace)
                .build();
    }

    private Table few() {
        return TableOf.<FewRow>of("few", "", page.few())
                .name(heads.say("twin.customers"), FewRow::label)
                .figure(heads.say("twin.share"), FewRow::share, row -> "strong")
                .figure(heads.say("few.amber"), line(ShareScale::amber))
                .figure(heads.say("few.red"), line(ShareScale::red))
                .text(heads.say("twin.light"), row -> word(row.light(), heads))
                .build();
    }

    private static Function<FewRow, String> line(Function<ShareScale, String> line) {
        return row -> line.apply((ShareScale) row.scale());
    }

    private Table plan() {
        return TableOf.<SecurePlanRows.Row>of("secure plan", "", page.plan())
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .name(heads.say("twin.customer"), SecurePlanRows.Row::name, SecurePlanRows.Row::under)
                .text(heads.say("twin.light"), row -> word(row.light(), heads))
                .cell(heads.say("plan.standing"), row -> Cell.twoLines(row.standing(), row.contact(), Tone.PLAIN))
                .cell(
                        heads.say("plan.promised"),
                        row -> Cell.twoLines(row.promise(), row.due(), Tone.of(row.promiseStyle())))
                .cell(heads.say("plan.next"), row -> Cell.twoLines(row.next(), row.when(), Tone.of(row.whenStyle())))
                .build();
    }

    private Table watch() {
        return TableOf.<WatchRows.Row>of("watch", "", page.watch())
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .name(heads.say("twin.customer"), WatchRows.Row::name)
                .text(heads.say("watch.sign"), WatchRows.Row::sign)
                .text(heads.say("watch.next"), WatchRows.Row::next)
                .quiet(heads.say("watch.who"), WatchRows.Row::who)
                .quiet(heads.say("watch.since"), WatchRows.Row::since)
                .figure(heads.money("watch.atstake"), WatchRows.Row::atStake)
                .buildWithTotal(
                        Cell.of(""),
                        Cell.of(page.watchTotal()),
                        Cell.of(page.watchTotal().isEmpty() ? "" : page.watchNote(), Tone.QUIET),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(""),
                        Cell.of(page.watchAtStake()));
    }
}
