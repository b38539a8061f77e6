package org.goldenlist.report.campaign;

import java.util.List;
import org.goldenlist.report.campaign.CampaignPage.Headline;
import org.goldenlist.report.campaign.CampaignPage.MeasureRow;
import org.goldenlist.report.campaign.CampaignPage.OfferRow;
import org.goldenlist.report.campaign.CampaignPage.SideRow;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Headlines;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** What came of a campaign, without its paper. */
record CampaignTwin(CampaignPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of("", headlines()),
                Section.of(heads.say("measures.title"), measures()),
                Section.of(heads.say("sides.title"), sides()),
                Section.of(heads.say("offers.title"), offers()),
                Section.of(heads.say("meaning.title"), Paragraph.finding(page.meaning()), Paragraph.note(page.next())),
                Section.of(heads.say("how.title"), Paragraph.note(page.how()), Paragraph.note(page.promised())));
    }

    private Headlines headlines() {
        return new Headlines(
                heads.say("twin.figure"),
                heads.say("twin.value"),
                heads.say("twin.compared"),
                page.headlines().stream().map(CampaignTwin::headline).toList());
    }

    private static org.goldenlist.report.twin.Twin.Headline headline(Headline one) {
        return new org.goldenlist.report.twin.Twin.Headline(one.label(), one.figure(), one.comparison(), Tone.PLAIN);
    }

    private Table measures() {
        return TableOf.<MeasureRow>of("measures", "", page.measures())
                .name(heads.say("measures.title"), MeasureRow::name, MeasureRow::verdict)
                .figure(heads.say("head.offered"), MeasureRow::offered)
                .figure(heads.say("head.held"), MeasureRow::heldBack)
                .figure(heads.say("head.difference"), MeasureRow::difference, MeasureRow::style)
                .quiet(heads.say("head.interval"), MeasureRow::interval)
                .cell(heads.say("head.effect"), row -> Cell.drawn(Drawing.of(row.effect()), 76, 20))
                .build();
    }

    private Table sides() {
        return TableOf.<SideRow>of("sides", "", page.sides())
                .name(heads.say("head.grade"), row -> Drawing.of(row.badge()).inWords())
                .figure(heads.say("head.offered"), SideRow::offered)
                .figure(heads.say("head.held"), SideRow::heldBack)
                .figure(before("head.offered"), SideRow::offeredMean)
                .figure(before("head.held"), SideRow::heldBackMean)
                .build();
    }

    private String before(String side) {
        return heads.joined(heads.money("head.before.offered"), heads.say(side));
    }

    private Table offers() {
        return TableOf.<OfferRow>of("offers", "", page.offers())
                .name(heads.say("head.what"), OfferRow::what)
                .figure(heads.say("head.customers"), OfferRow::customers)
                .figure(heads.money("head.cost"), OfferRow::cost)
                .build();
    }
}
