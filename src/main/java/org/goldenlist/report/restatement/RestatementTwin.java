package org.goldenlist.report.restatement;

import java.util.List;
import org.goldenlist.report.restatement.RestatementPage.ChangedRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;

/** The restatement without its paper. */
record RestatementTwin(RestatementPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(heads.say("days.title"), days()),
                Section.of(heads.say("nights.title"), nights()),
                Section.of(page.customersTitle(), customers()));
    }

    private Table days() {
        TableOf<ChangedRow> days = TableOf.<ChangedRow>of("days", "", page.days())
                .name(heads.say("head.day"), ChangedRow::label)
                .quiet(heads.say("head.source"), ChangedRow::detail);
        return amounts(counts(days, heads.say("head.lines")), heads.money("head.net"));
    }

    private Table nights() {
        TableOf<ChangedRow> nights =
                TableOf.<ChangedRow>of("nights", "", page.nights()).name(heads.say("head.night"), ChangedRow::label);
        return amounts(counts(nights, heads.say("head.customers")), heads.money("head.profit"));
    }

    private Table customers() {
        TableOf<ChangedRow> customers = TableOf.<ChangedRow>of("customers", "", page.customers())
                .name(heads.say("head.customer"), ChangedRow::label)
                .quiet(heads.say("head.grade"), ChangedRow::detail);
        return amounts(customers, heads.money("head.score"));
    }

    private TableOf<ChangedRow> counts(TableOf<ChangedRow> table, String what) {
        return table.figure(heads.joined(what, heads.say("head.before")), ChangedRow::countBefore)
                .figure(heads.joined(what, heads.say("head.after")), ChangedRow::countAfter);
    }

    private Table amounts(TableOf<ChangedRow> table, String what) {
        return table.figure(heads.joined(what, heads.say("head.before")), ChangedRow::amountBefore)
                .figure(heads.joined(what, heads.say("head.after")), ChangedRow::amountAfter)
                .figure(heads.say("head.difference"), ChangedRow::difference, ChangedRow::style)
                .build();
    }
}
