package org.goldenlist.report.management;

import java.util.List;
import java.util.function.Function;
import org.goldenlist.report.management.OutlookPage.CheckRow;
import org.goldenlist.report.management.OutlookPage.GroupRow;
import org.goldenlist.report.management.OutlookPage.LostRow;
import org.goldenlist.report.management.OutlookPage.PinnedRow;
import org.goldenlist.report.management.OutlookPage.SegmentRow;
import org.goldenlist.report.management.OutlookPage.SpreadRow;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;

/** Page 3 without its paper. */
record OutlookTwin(OutlookPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(heads.say("spread.title"), spread()),
                Section.of(heads.say("group.title"), group()),
                Section.of(
                        page.pinnedTitle(),
                        pinned(),
                        Paragraph.note(page.pinnedMore()),
                        Paragraph.note(page.pinnedNone())),
                Section.of(page.segmentsTitle(), segments()),
                Section.of(
                        page.checksTitle(),
                        Paragraph.note(page.checksNone()),
                        checks(
                                "30 days",
                                page.horizon1(),
                                List.of(CheckRow::expected1, CheckRow::came1, CheckRow::off1, CheckRow::error1)),
                        checks(
                                "90 days",
                                page.horizon2(),
                                List.of(CheckRow::expected2, CheckRow::came2, CheckRow::off2, CheckRow::error2)),
                        checks(
                                "365 days",
                                page.horizon3(),
                                List.of(CheckRow::expected3, CheckRow::came3, CheckRow::off3, CheckRow::error3)),
                        Paragraph.note(page.checksNote())),
                Section.of(heads.say("lately.title"), lost(), Paragraph.note(page.lostNone())));
    }

    private Table lost() {
        return TableOf.<LostRow>of("lost", "", page.lost())
                .name(heads.say("twin.customer"), LostRow::name)
                .quiet(heads.say("lately.order"), LostRow::lastOrder)
                .figure(heads.say("lately.seen"), LostRow::seen)
                .figure(heads.say("lately.done"), LostRow::done)
                .text(heads.say("lately.reason"), LostRow::reason)
                .figure(heads.money("lately.stake"), LostRow::atStake)
                .build(LostRow::total);
    }

    private Table spread() {
        return TableOf.<SpreadRow>of("spread", "", page.spread())
                .name(heads.say("twin.customers"), SpreadRow::label)
                .figure(heads.say("spread.customers"), SpreadRow::customers)
                .figure(heads.money("spread.profit"), SpreadRow::profit)
                .figure(heads.say("spread.share"), SpreadRow::share)
                .figureIfKnown(page.yearHead(), SpreadRow::yearBefore, row -> "quiet")
                .build(SpreadRow::total);
    }

    private Table group() {
        return TableOf.<GroupRow>of("sent", "", page.group())
                .name(heads.say("twin.customers"), GroupRow::label)
                .figure(heads.say("spread.customers"), GroupRow::customers)
                .figure(heads.money("spread.profit"), GroupRow::profit)
                .figure(heads.say("spread.share"), GroupRow::share)
                .build(GroupRow::total);
    }

    private Table pinned() {
        return TableOf.<PinnedRow>of("pinned", "", page.pinned())
                .name(heads.say("twin.customer"), PinnedRow::name)
                .quiet(heads.say("twin.until"), PinnedRow::until)
                .text(heads.say("twin.reason"), PinnedRow::reason)
                .build();
    }

    private Table segments() {
        return TableOf.<SegmentRow>of("segments", "", page.segments())
                .name(heads.say("twin.segment"), SegmentRow::name)
                .figure(heads.say("segments.customers"), SegmentRow::customers)
                .figure(heads.say("segments.part"), SegmentRow::part)
                .figure(heads.money("segments.profit"), SegmentRow::profit)
                .figure(heads.say("segments.share"), SegmentRow::share)
                .figure(heads.money("segments.average"), SegmentRow::average)
                .figure(heads.say("segments.came"), SegmentRow::came, row -> "quiet")
                .figure(heads.say("segments.left"), SegmentRow::left, row -> "quiet")
                .build(SegmentRow::total);
    }

    /** @param figures expected, came, by how much it was off, and the error */
    private Table checks(String name, String horizon, List<Function<CheckRow, String>> figures) {
        List<CheckRow> rows = horizon.isEmpty() ? List.of() : page.checks();
        return TableOf.of(name, horizon, rows)
                .name(heads.say("twin.grade"), CheckRow::label)
                .figure(heads.say("checks.expected"), figures.get(0))
                .figure(heads.say("checks.came"), figures.get(1))
                .figure(heads.say("checks.off"), figures.get(2))
                .figure(heads.say("checks.error"), figures.get(3), row -> "quiet")
                .build(CheckRow::total);
    }
}
