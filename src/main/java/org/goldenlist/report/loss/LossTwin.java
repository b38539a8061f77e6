package org.goldenlist.report.loss;

import java.util.List;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.loss.LossPage.LineRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Headline;
import org.goldenlist.report.twin.Twin.Headlines;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** A customer who was lost, without the paper. */
record LossTwin(LossPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of("", headlines()),
                Section.of(heads.money("timeline.title"), Chart.of("", Drawing.of(page.timeline()), 516, 150)),
                Section.of(heads.say("seen.title"), lines("seen", page.seen())),
                Section.of(heads.say("done.title"), lines("done", page.done())),
                Section.of(heads.say("learnt.title"), Paragraph.finding(page.learnt())));
    }

    private Headlines headlines() {
        return new Headlines(
                heads.say("twin.figure"),
                heads.say("twin.value"),
                heads.say("twin.compared"),
                page.headlines().stream()
                        .map(one -> new Headline(one.label(), one.figure(), one.comparison(), Tone.PLAIN))
                        .toList());
    }

    private Table lines(String name, List<LineRow> rows) {
        return TableOf.of(name, "", rows)
                .quiet(heads.say("twin.day"), LineRow::day)
                .name(heads.say("twin.what"), LineRow::what)
                .text(heads.say("twin.text"), LineRow::text)
                .build();
    }
}
