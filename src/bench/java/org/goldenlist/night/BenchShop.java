package org.goldenlist.night;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.bench.SalesTable;
import org.goldenlist.bench.Server;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.club.ClubSettings;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.day.Company;
import org.goldenlist.fact.CustomerSettings;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.stake.StakeSettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.report.letter.LetterSettings;
import org.goldenlist.reward.RewardSettings;
import org.goldenlist.promotion.PromotionSettings;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.upgrade.UpgradeSettings;
import org.goldenlist.watch.WatchSettings;
import org.goldenlist.worth.WorthSettings;
import org.springframework.jdbc.core.JdbcTemplate;

/** A made-up shop: its lines and its customers. */
final class BenchShop {

    private BenchShop() {}

    static void make(Server server, String name, SalesTable.Shape shape) {
        server.create(name);
        server.execute(name, new ShippedFiles(null).text("bench/sales.sql"));
        server.execute(name, "CREATE TABLE customer (customer_no INT NOT NULL PRIMARY KEY, name VARCHAR(40) NOT NULL)");
        try (Database shop = Database.open(server.unlogged(name))) {
            new SalesTable(shape, 20_260_101).fill(shop.dataSource());
            List<Object[]> rows = new ArrayList<>();
            for (int customer = 1; customer <= shape.customers(); customer++) {
                rows.add(new Object[] {customer, "Customer " + customer});
            }
            new JdbcTemplate(shop.dataSource()).batchUpdate("INSERT INTO customer VALUES (?, ?)", rows);
        }
        server.row(name, "ANALYZE TABLE sales");
    }

    /** A night of it, kept in a database of its own. */
    static Settings settings(Server server, String shop, String own, int lookBackDays, Path output) {
        return new Settings(
                new Company("Bench", ZoneOffset.UTC, Currency.getInstance("EUR"), Locale.ENGLISH),
                server.own(own),
                Map.of("shop", server.source(shop)),
                new CustomerSettings(false),
                new ExtractSettings(lookBackDays, DayOfWeek.SUNDAY, 400_000),
                new ProfitSettings(new BigDecimal("0.30"), BigDecimal.ZERO),
                new WorthSettings(new BigDecimal("0.10"), 10),
                GradeSettings.plain(5, 15, 30, 30),
                RfmSettings.grid(),
                WatchSettings.byDefault(),
                StakeSettings.plain(),
                AttentionSettings.usual(),
                RewardSettings.usual(),
                ClubSettings.byDefault(),
                LetterSettings.usual(),
                CampaignSettings.usual(),
                PromotionSettings.usual(),
                UpgradeSettings.usual(),
                new NightSettings(output, null, Duration.ofSeconds(60), 31),
                new PrivacySettings(""));
    }
}
