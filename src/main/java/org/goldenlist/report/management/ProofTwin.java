package org.goldenlist.report.management;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.management.ProofPage.BridgeRow;
import org.goldenlist.report.management.ProofPage.ControlRow;
import org.goldenlist.report.management.ProofPage.KeyRow;
import org.goldenlist.report.management.ProofPage.LeftOutRow;
import org.goldenlist.report.management.ProofPage.TermRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Shape;
import org.goldenlist.report.twin.Twin.Table;

/** Page 7 without its paper. */
record ProofTwin(ProofPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(heads.say("control.title"), lines(), net()),
                Section.of(page.leftOutTitle(), leftOut()),
                Section.of(heads.say("bridge.title"), bridge()),
                Section.of(page.calendarTitle(), calendar()),
                Section.of(heads.say("assume.title"), terms("assumptions", page.assumptions())),
                Section.of(heads.say("means.title"), terms("words", page.meanings())));
    }

    private Table lines() {
        return TableOf.<ControlRow>of("lines", heads.say("control.lines"), page.controls())
                .totals(page.totals())
                .name(heads.say("twin.day"), ControlRow::day, ControlRow::note)
                .figure(heads.say("control.source"), ControlRow::sourceLines)
                .figure(heads.say("control.facts"), ControlRow::factLines)
                .figure(heads.say("control.leftout"), ControlRow::leftOutLines)
                .build();
    }

    private Table net() {
        return TableOf.<ControlRow>of("net", heads.money("control.net"), page.controls())
                .totals(page.totals())
                .name(heads.say("twin.day"), ControlRow::day, ControlRow::note)
                .figure(heads.say("control.source"), ControlRow::sourceNet)
                .figure(heads.say("control.facts"), ControlRow::factNet)
                .figure(heads.say("control.leftout"), ControlRow::leftOutNet)
                .figure(heads.say("control.difference"), ControlRow::difference, ControlRow::style)
                .build();
    }

    private Table leftOut() {
        return TableOf.<LeftOutRow>of("left out", "", page.leftOut())
                .name(heads.say("twin.reason"), LeftOutRow::reason)
                .figure(heads.say("leftout.lines"), LeftOutRow::lines)
                .figure(heads.currency(), LeftOutRow::net)
                .quiet(heads.say("leftout.head.where"), LeftOutRow::where)
                .text(heads.say("leftout.head.mend"), LeftOutRow::mend)
                .buildWithTotal(
                        Cell.of(page.leftOutLines().isEmpty() ? "" : heads.say("leftout.total")),
                        Cell.of(page.leftOutLines()),
                        Cell.of(page.leftOutNet()),
                        Cell.of(""),
                        Cell.of(""));
    }

    private Table bridge() {
        return TableOf.<BridgeRow>of("bridge", "", page.bridge())
                .name(heads.say("twin.figure"), BridgeRow::label)
                .figure(heads.money("bridge.head"), BridgeRow::amount, BridgeRow::style)
                .build(BridgeRow::total);
    }

    private Chart calendar() {
        String keys = page.keys().stream().map(KeyRow::words).collect(Collectors.joining("; "));
        return new Chart("", Drawing.of(page.calendar()), keys, new Shape(444, 72));
    }

    private Table terms(String name, List<TermRow> terms) {
        return TableOf.of(name, "", terms)
                .name(heads.say("twin.term"), TermRow::term)
                .text(heads.say("twin.meaning"), TermRow::text)
                .build();
    }
}
