package org.goldenlist.report.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.report.campaign.CampaignEnd.Measured;
import org.goldenlist.report.campaign.CampaignEnd.Offer;
import org.goldenlist.report.campaign.CampaignEnd.Side;
import org.goldenlist.report.query.Queries;

/** Reads what came of campaigns. */
record CampaignTables(Queries queries) {

    /** Those whose window ended in some days up to a business date, the last first. */
    List<CampaignEnd> endedBy(LocalDate date, int days) {
        return queries.of("campaign-results")
                .param("date", date)
                .param("days", days)
                .query((row, i) -> end(row))
                .list();
    }

    private CampaignEnd end(ResultSet row) throws SQLException {
        int number = row.getInt("campaign_no");
        return new CampaignEnd(
                number,
                row.getString("name"),
                row.getString("kind"),
                Queries.date(row, "starts_on"),
                Queries.date(row, "ends_on"),
                Queries.date(row, "as_of"),
                row.getString("verdict"),
                row.getInt("offered"),
                row.getInt("held_back"),
                Queries.money(row, "cost"),
                row.getBigDecimal("gain"),
                row.getBigDecimal("return_share"),
                row.getInt("promised"),
                Queries.money(row, "promised_cost"),
                measures(number),
                sides(number),
                offers(number));
    }

    private List<Measured> measures(int campaign) {
        return queries.of("campaign-measures")
                .param("campaign", campaign)
                .query((row, i) -> new Measured(
                        row.getString("measure"),
                        row.getBigDecimal("offered_mean"),
                        row.getBigDecimal("held_back_mean"),
                        row.getBigDecimal("difference"),
                        row.getBigDecimal("low"),
                        row.getBigDecimal("high"),
                        row.getString("verdict")))
                .list();
    }

    private List<Side> sides(int campaign) {
        return queries.of("campaign-sides")
                .param("campaign", campaign)
                .query((row, i) -> new Side(
                        row.getString("grade"),
                        row.getInt("offered"),
                        row.getInt("held_back"),
                        row.getBigDecimal("offered_mean"),
                        row.getBigDecimal("held_back_mean")))
                .list();
    }

    private List<Offer> offers(int campaign) {
        return queries.of("campaign-offers")
                .param("campaign", campaign)
                .query((row, i) -> new Offer(row.getString("what"), row.getInt("customers"), row.getBigDecimal("cost")))
                .list();
    }
}
