package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.management.Attention.MonthEnd;

/** Page 5 as its template sees it: where attention goes. */
record AttentionPage(
        String title,
        String standfirst,
        List<BalanceRows.Row> balance,
        List<BalanceRows.Row> balanceAll,
        String balanceNone,
        String balanceNote,
        List<CostRows.Row> winning,
        String winningNone,
        String winningFinding,
        List<SaleRows.Row> sales,
        String salesNone,
        String salesFinding,
        List<LosingRows.Row> losing,
        List<LosingRows.Row> losingAll,
        String losingNone,
        String losingNote,
        String goodwillTitle,
        List<GoodwillRows.Row> goodwill,
        List<GoodwillRows.Row> goodwillAll,
        String goodwillNone,
        String goodwillNote,
        List<LostGroupRows.Row> lost,
        String lostNone,
        String monthsTitle,
        Renderable months,
        String monthsNone) {

    private static final int ROW = 14;
    /** For the rows of the two lists of customers, under a head of one line. */
    private static final int ROOM = 132;

    static AttentionPage of(ManagementReport report, Words words, Figures figures) {
        AttentionFinding finding = new AttentionFinding(report, words, figures);
        BalanceRows balance = new BalanceRows(report, words, figures);
        List<BalanceRows.Row> audiences = balance.rows();
        CostRows winning = new CostRows(report, words, figures);
        SaleRows sales = new SaleRows(report, words, figures);
        int room = Math.min(AttentionTables.ROWS, (ROOM - finding.headGrowth() - balance.noteGrowth()) / ROW);
        LosingRows losing = new LosingRows(report, words, figures, room);
        List<LosingRows.Row> losers = losing.rows();
        GoodwillRows goodwill = new GoodwillRows(report, words, figures, room);
        List<GoodwillRows.Row> wronged = goodwill.rows();
        LostGroupRows lost = new LostGroupRows(report, words, figures);
        List<MonthEnd> months = report.attention().months();
        return new AttentionPage(
                finding.title(),
                finding.standfirst(),
                Rows.allButTheLast(audiences),
                Rows.theLast(audiences),
                balance.none(),
                balance.note(),
                winning.rows(),
                winning.none(),
                winning.finding(),
                sales.rows(),
                sales.none(),
                sales.finding(),
                Rows.allButTheLast(losers),
                Rows.theLast(losers),
                losing.none(),
                losing.note(),
                goodwill.title(),
                Rows.allButTheLast(wronged),
                Rows.theLast(wronged),
                goodwill.none(),
                goodwill.note(),
                lost.rows(),
                lost.none(),
                months.size() < 2
                        ? words.say("concentration.title")
                        : words.say("concentration.title.months", figures.number(months.size())),
                months.size() < 2 ? LossBars.none() : lines(months, words, figures),
                months.size() < 2 ? words.say("concentration.none") : "");
    }

    private static FewLines lines(List<MonthEnd> months, Words words, Figures figures) {
        YearMonth first = YearMonth.from(months.get(0).date());
        long span = ChronoUnit.MONTHS.between(
                first, YearMonth.from(months.get(months.size() - 1).date()));
        List<FewLines.Tick> ticks = new ArrayList<>();
        for (MonthEnd month : months) {
            LocalDate date = month.date();
            ticks.add(new FewLines.Tick(
                    (double) ChronoUnit.MONTHS.between(first, YearMonth.from(date)) / span,
                    words.date("date.month", date).substring(0, 1),
                    ticks.isEmpty() || date.getMonthValue() == 1 ? String.valueOf(date.getYear()) : ""));
        }
        return new FewLines(
                List.of(
                        line(months, MonthEnd::ten, words.say("few.10"), false, figures),
                        line(months, MonthEnd::three, words.say("few.3"), false, figures),
                        line(months, MonthEnd::largest, words.say("few.1"), true, figures)),
                ticks);
    }

    private static FewLines.Line line(
            List<MonthEnd> months,
            Function<MonthEnd, BigDecimal> share,
            String words,
            boolean strong,
            Figures figures) {
        return new FewLines.Line(
                months.stream().map(month -> share.apply(month).doubleValue()).toList(),
                figures.percent(share.apply(months.get(0))),
                figures.percent(share.apply(months.get(months.size() - 1))),
                words,
                strong);
    }
}
