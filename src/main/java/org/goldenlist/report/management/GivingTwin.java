package org.goldenlist.report.management;

import java.util.List;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** Page 6 without its paper. */
record GivingTwin(GivingPage page, Heads heads) {

    List<Section> sections() {
        return List.of(
                Section.of(
                        heads.say("quarters.title"),
                        quarters(),
                        Paragraph.note(page.quartersNone()),
                        Paragraph.note(page.quartersNote())),
                Section.of(page.itemsTitle(), items(), Paragraph.note(page.itemsNone())),
                Section.of(
                        heads.say("waiting.title"),
                        waiting(),
                        Paragraph.note(page.waitingNone()),
                        Paragraph.note(page.waitingNote())),
                Section.of(
                        page.raisingTitle(),
                        raising(),
                        Paragraph.note(page.raisingNone()),
                        Paragraph.note(page.raisingNote())),
                Section.of(heads.say("campaigns.title"), campaigns(), Paragraph.note(page.campaignsNone())),
                Section.of(
                        page.promotionTitle(),
                        promotion(),
                        Paragraph.note(page.promotionNone()),
                        Paragraph.finding(promotionFinding())));
    }

    private Table quarters() {
        return TableOf.<QuarterRows.Row>of("rewards", "", page.quarters())
                .totals(page.quartersAll())
                .name(heads.say("twin.quarter"), QuarterRows.Row::label)
                .figure(heads.say("quarters.planned"), QuarterRows.Row::planned)
                .figure(heads.say("quarters.toGive"), QuarterRows.Row::toGive)
                .figure(heads.say("quarters.given"), QuarterRows.Row::given)
                .figure(heads.say("quarters.declined"), QuarterRows.Row::declined)
                .figure(heads.money("quarters.spent"), QuarterRows.Row::spent)
                .figure(heads.money("quarters.toSpend"), QuarterRows.Row::toSpend)
                .figure(heads.money("quarters.budget"), QuarterRows.Row::budget)
                .figure(heads.money("quarters.profit"), QuarterRows.Row::profit)
                .figure(heads.say("quarters.share"), QuarterRows.Row::share)
                .build();
    }

    private Table items() {
        return TableOf.<ItemRows.Row>of("items", "", page.items())
                .totals(page.itemsAll())
                .name(heads.say("twin.reward"), ItemRows.Row::title)
                .figure(heads.say("items.rewards"), ItemRows.Row::rewards)
                .figure(heads.say("items.given"), ItemRows.Row::given)
                .figure(heads.money("items.cost"), ItemRows.Row::cost)
                .build();
    }

    private Table waiting() {
        return TableOf.<WaitingRows.Row>of("open", "", page.waiting())
                .totals(page.waitingAll())
                .name(heads.say("twin.customer"), WaitingRows.Row::name)
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .text(heads.say("twin.reward"), WaitingRows.Row::title)
                .text(heads.say("twin.state"), WaitingRows.Row::state)
                .figure(heads.money("waiting.profit"), WaitingRows.Row::profit)
                .build();
    }

    private Table raising() {
        return TableOf.<RaisingRows.Row>of("raising", "", page.raising())
                .totals(page.raisingAll())
                .name(heads.say("twin.customer"), RaisingRows.Row::name)
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.step())))
                .figure(heads.money("raising.gap"), RaisingRows.Row::gap)
                .figure(heads.say("raising.orders"), RaisingRows.Row::orders)
                .figure(heads.say("raising.chance"), RaisingRows.Row::chance)
                .text(heads.say("raising.offer"), RaisingRows.Row::offer)
                .figure(heads.money("raising.cost"), RaisingRows.Row::cost)
                .figure(heads.money("raising.gain"), RaisingRows.Row::gain)
                .quiet(heads.say("raising.who"), RaisingRows.Row::who)
                .build();
    }

    private Table campaigns() {
        return TableOf.<CampaignRows.Row>of("campaigns", "", page.campaigns())
                .name(heads.say("twin.campaign"), CampaignRows.Row::name, CampaignRows.Row::under)
                .cell(heads.say("twin.verdict"), row -> Cell.of(row.verdict(), Tone.of(row.verdictStyle())))
                .text(heads.say("twin.difference"), CampaignRows.Row::came)
                .build();
    }

    private Table promotion() {
        return TableOf.<PromotionRows.Row>of("promotion", "", page.promotion())
                .totals(page.promotionAll())
                .name(heads.say("twin.customers"), PromotionRows.Row::who)
                .figure(heads.money("promotion.planned"), PromotionRows.Row::planned)
                .figure(heads.say("promotion.share"), PromotionRows.Row::ofPlanned)
                .figure(heads.money("promotion.spent"), PromotionRows.Row::spent)
                .figure(heads.say("promotion.share"), PromotionRows.Row::ofSpent)
                .build();
    }

    private String promotionFinding() {
        String light = StakeTwin.word(page.promotionLight(), heads);
        return light.isEmpty() || page.promotionFinding().isEmpty()
                ? page.promotionFinding()
                : heads.joined(light, page.promotionFinding());
    }
}
