package org.goldenlist.report.management;

import java.util.ArrayList;
import java.util.List;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.twin.Heads;
import org.goldenlist.report.twin.TableOf;
import org.goldenlist.report.twin.Twin.Cell;
import org.goldenlist.report.twin.Twin.Chart;
import org.goldenlist.report.twin.Twin.Paragraph;
import org.goldenlist.report.twin.Twin.Section;
import org.goldenlist.report.twin.Twin.Table;
import org.goldenlist.report.twin.Twin.Tone;

/** Page 5 without its paper. */
record AttentionTwin(AttentionPage page, Heads heads) {

    /** Sales of this year or of the one before. */
    private record SaleLine(
            String label,
            String orders,
            String revenue,
            String ofRevenue,
            String profit,
            String ofProfit,
            String style) {}

    List<Section> sections() {
        return List.of(
                Section.of(
                        heads.say("balance.title"),
                        balance(),
                        Paragraph.note(page.balanceNone()),
                        Paragraph.note(page.balanceNote())),
                Section.of(
                        heads.say("winning.title"),
                        winning(),
                        Paragraph.note(page.winningNone()),
                        Paragraph.finding(page.winningFinding())),
                Section.of(
                        heads.say("repeat.title"),
                        sales(),
                        Paragraph.note(page.salesNone()),
                        Paragraph.finding(page.salesFinding())),
                Section.of(
                        heads.say("losing.title"),
                        losing(),
                        Paragraph.note(page.losingNone()),
                        Paragraph.note(page.losingNote())),
                Section.of(
                        page.goodwillTitle(),
                        goodwill(),
                        Paragraph.note(page.goodwillNone()),
                        Paragraph.note(page.goodwillNote())),
                Section.of(heads.say("lost.title"), lost(), Paragraph.note(page.lostNone())),
                Section.of(
                        page.monthsTitle(),
                        Chart.of("", Drawing.of(page.months()), 444, 130),
                        Paragraph.note(page.monthsNone())));
    }

    private Table balance() {
        return TableOf.<BalanceRows.Row>of("balance", "", page.balance())
                .totals(page.balanceAll())
                .name(heads.say("twin.customers"), BalanceRows.Row::label, BalanceRows.Row::who)
                .figure(heads.say("balance.customers"), BalanceRows.Row::customers)
                .figure(heads.say("balance.contacts"), BalanceRows.Row::contacts)
                .figure(heads.say("balance.hours"), BalanceRows.Row::hours)
                .figure(heads.money("balance.spend"), BalanceRows.Row::spend)
                .figure(heads.money("balance.serve"), BalanceRows.Row::serve)
                .figure(heads.money("balance.profit"), BalanceRows.Row::profit)
                .cell(
                        heads.say("balance.shares"),
                        row -> Cell.of(Drawing.of(row.shares()).inWords(), Tone.PLAIN))
                .build();
    }

    private Table winning() {
        return TableOf.<CostRows.Row>of("winning", "", page.winning())
                .name(heads.say("twin.figure"), CostRows.Row::label, CostRows.Row::under)
                .figure(heads.money("winning.year"), CostRows.Row::year, row -> "strong")
                .figure(heads.money("winning.quarter"), CostRows.Row::quarter, row -> "quiet")
                .build();
    }

    private Table sales() {
        List<SaleLine> lines = new ArrayList<>();
        for (SaleRows.Row row : page.sales()) {
            lines.add(new SaleLine(
                    row.label(), row.orders(), row.revenue(), row.ofRevenue(), row.profit(), row.ofProfit(), ""));
            if (!row.before().isEmpty()) {
                lines.add(new SaleLine(
                        row.before(),
                        row.ordersBefore(),
                        row.revenueBefore(),
                        row.ofRevenueBefore(),
                        row.profitBefore(),
                        row.ofProfitBefore(),
                        "quiet"));
            }
        }
        return TableOf.of("sales", "", lines)
                .name(heads.say("twin.figure"), SaleLine::label)
                .figure(heads.say("repeat.orders"), SaleLine::orders, SaleLine::style)
                .figure(heads.money("repeat.revenue"), SaleLine::revenue, SaleLine::style)
                .figure(heads.say("repeat.share"), SaleLine::ofRevenue, SaleLine::style)
                .figure(heads.money("repeat.profit"), SaleLine::profit, SaleLine::style)
                .figure(heads.say("repeat.share"), SaleLine::ofProfit, SaleLine::style)
                .build();
    }

    private Table losing() {
        return TableOf.<LosingRows.Row>of("losing", "", page.losing())
                .totals(page.losingAll())
                .name(heads.say("twin.customer"), LosingRows.Row::name)
                .figure(heads.money("losing.returns"), LosingRows.Row::returns)
                .figure(heads.money("losing.serve"), LosingRows.Row::serve)
                .figure(heads.money("losing.profit"), LosingRows.Row::profit)
                .build();
    }

    private Table goodwill() {
        return TableOf.<GoodwillRows.Row>of("goodwill", "", page.goodwill())
                .totals(page.goodwillAll())
                .name(heads.say("twin.customer"), GoodwillRows.Row::name)
                .cell(heads.say("twin.grade"), row -> Cell.said(Drawing.of(row.badge())))
                .figure(heads.say("goodwill.broken"), GoodwillRows.Row::broken)
                .figure(heads.say("goodwill.complaints"), GoodwillRows.Row::complaints)
                .figure(heads.money("goodwill.profit"), GoodwillRows.Row::profit)
                .build();
    }

    private Table lost() {
        return TableOf.<LostGroupRows.Row>of("groups", "", page.lost())
                .name(heads.say("twin.group"), LostGroupRows.Row::name, LostGroupRows.Row::under)
                .figure(heads.money("lost.profit"), LostGroupRows.Row::profit)
                .figure(heads.say("lost.ofprofit"), LostGroupRows.Row::ofProfit)
                .figure(heads.say("lost.ofrevenue"), LostGroupRows.Row::ofRevenue)
                .build();
    }
}
