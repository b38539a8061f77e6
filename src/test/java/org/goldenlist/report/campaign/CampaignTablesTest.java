package org.goldenlist.report.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.campaign.CampaignEnd.Offer;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.query.Queries;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of campaigns, out of the tables. */
class CampaignTablesTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    private TestDatabase own;

    @BeforeEach
    void campaigns() {
        own = TestDatabase.migrated();
        campaign(1, "Spring & Söhne", "2026-11-19", "effective");
        campaign(2, "spring-söhne", "2026-10-20", "no difference seen");
        campaign(3, "Too long ago", "2026-10-19", "effective");
        campaign(4, "Tomorrow", "2026-11-20", "effective");
        campaign(5, "Not known yet", "2026-11-18", null);
        StringBuilder members = new StringBuilder();
        for (int customer = 100; customer < 140; customer++) {
            boolean promised = customer % 10 == 0;
            members.append("INSERT INTO campaign_member VALUES (1, %d, 'Wine %d', %d.25, %s, '%s', %d.5, %s, %s);\n"
                    .formatted(
                            customer,
                            customer % 2,
                            customer % 7,
                            promised,
                            "BC".charAt(customer % 2),
                            customer * 3,
                            promised ? "NULL" : "1",
                            !promised && customer % 5 == 3));
        }
        own.run(members.toString());
    }

    private void campaign(int number, String name, String endsOn, String verdict) {
        own.run(
                "INSERT INTO campaign VALUES (%d, '%s', 'mailing', '2026-10-01', '%s', 1, 0.2, REPEAT('a', 64), 'aoife', '2026-09-30')"
                        .formatted(number, name, endsOn));
        if (verdict != null) {
            own.run(
                    "INSERT INTO campaign_result VALUES (%d, 'profit', '2026-11-19', 28, 8, 34.5, 20.25, 14.1, 3.5, 24.75, '%s', 91.5, 303.3, 3.3148),"
                                    .formatted(number, verdict)
                            + " (%d, 'fell', '2026-11-19', 28, 8, 0.1, 0.2, -0.1, -0.2, 0.05, 'no difference seen', NULL, NULL, NULL)"
                                    .formatted(number));
        }
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void thoseThatEndedInAMonthAndAreKnown() {
        List<CampaignEnd> ended = tables().endedBy(DATE, CampaignDocument.DAYS);
        assertThat(ended).extracting(CampaignEnd::name).containsExactly("Spring & Söhne", "spring-söhne");
        assertThat(ended.get(1).sides()).isEmpty();
        assertThat(ended.get(0).measures())
                .extracting(CampaignEnd.Measured::name)
                .containsExactly("profit", "fell");
    }

    private CampaignTables tables() {
        return new CampaignTables(new Queries(own.dataSource(), Merchant.settings(Locale.ENGLISH, null)));
    }

    @Test
    void itsSidesAndOffersAreThoseOfItsMembers() {
        CampaignEnd end = tables().endedBy(DATE, CampaignDocument.DAYS).get(0);
        assertThat(end.sides())
                .isEqualTo(own.jdbc()
                        .sql(
                                "SELECT grade, SUM(1 - held_back) AS offered, SUM(held_back) AS held_back,"
                                        + " SUM((1 - held_back) * net_profit) / SUM(1 - held_back) AS offered_mean,"
                                        + " SUM(held_back * net_profit) / SUM(held_back) AS held_back_mean"
                                        + " FROM campaign_member WHERE campaign_no = 1 AND stratum IS NOT NULL GROUP BY grade ORDER BY grade")
                        .query((row, i) -> new CampaignEnd.Side(
                                row.getString(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getBigDecimal(4).setScale(8),
                                row.getBigDecimal(5).setScale(8)))
                        .list());
        assertThat(end.sides()).extracting(CampaignEnd.Side::grade).containsExactly("B", "C");
        assertThat(end.promised()).isEqualTo(4);
        assertThat(end.offers().stream().mapToInt(Offer::customers).sum())
                .isEqualTo(own.jdbc()
                        .sql("SELECT 40 - COUNT(*) FROM campaign_member WHERE held_back")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void eachHasItsFilesWhateverItIsCalled() throws Exception {
        List<RenderedDocument> made =
                new CampaignDocument(Merchant.settings(Locale.ENGLISH, null)).render(DATE, own.dataSource(), folder);
        assertThat(made)
                .extracting(one -> String.valueOf(one.file().getFileName()))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("campaign-result-spring-sohne-[0-9a-f]{8}\\.(pdf|html|xlsx)"));
        assertThat(Pages.of(made.get(0).file()).get(0))
                .contains("Spring & Söhne worked: +€303 after its cost", "€91.50", "+€14.10", "+331.5% of the cost")
                .contains("4 more customers got the offer");
    }
}
