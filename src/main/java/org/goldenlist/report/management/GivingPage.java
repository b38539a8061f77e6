package org.goldenlist.report.management;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Words;

/** Page 6 as its template sees it: what is given, and what comes of it. */
record GivingPage(
        String title,
        String standfirst,
        List<QuarterRows.Row> quarters,
        List<QuarterRows.Row> quartersAll,
        String quartersNone,
        String quartersNote,
        String itemsTitle,
        List<ItemRows.Row> items,
        List<ItemRows.Row> itemsAll,
        String itemsNone,
        List<WaitingRows.Row> waiting,
        List<WaitingRows.Row> waitingAll,
        String waitingNone,
        String waitingNote,
        String raisingTitle,
        List<RaisingRows.Row> raising,
        List<RaisingRows.Row> raisingAll,
        String raisingNone,
        String raisingNote,
        List<CampaignRows.Row> campaigns,
        String campaignsNone,
        String promotionTitle,
        List<PromotionRows.Row> promotion,
        List<PromotionRows.Row> promotionAll,
        Renderable promotionLight,
        String promotionFinding,
        String promotionNone) {

    private static final int ROW = 14;

    static GivingPage of(ManagementReport report, Words words, Figures figures) {
        GivingFinding finding = new GivingFinding(report, words, figures);
        QuarterRows quarters = new QuarterRows(report, words, figures);
        ItemRows items = new ItemRows(report, words, figures);
        WaitingRows waiting = new WaitingRows(report, words, figures);
        RaisingRows raising = new RaisingRows(
                report, words, figures, GivingTables.CANDIDATES - (finding.headGrowth() + ROW - 1) / ROW);
        CampaignRows campaigns = new CampaignRows(report, words, figures);
        PromotionRows promotion = new PromotionRows(report, words, figures);
        return new GivingPage(
                finding.title(),
                finding.standfirst(),
                quarters.rows(),
                quarters.together(),
                quarters.none(),
                quarters.note(),
                items.title(),
                Rows.allButTheLast(items.rows()),
                Rows.theLast(items.rows()),
                items.none(),
                Rows.allButTheLast(waiting.rows()),
                Rows.theLast(waiting.rows()),
                waiting.none(),
                waiting.note(),
                raising.title(),
                Rows.allButTheLast(raising.rows()),
                Rows.theLast(raising.rows()),
                raising.none(),
                raising.note(),
                campaigns.rows(),
                campaigns.none(),
                promotion.title(),
                Rows.allButTheLast(promotion.rows()),
                Rows.theLast(promotion.rows()),
                promotion.light(),
                promotion.finding(),
                promotion.none());
    }
}
