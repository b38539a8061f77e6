package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goldenlist.campaign.CampaignSettings;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.reward.CatalogueFile;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.worth.WorthSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of {@link Nine}, with offers of a catalogue, approved on 2 July 2026. */
class ApprovedUpgradesTest {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-07-02T09:00:00Z"), ZoneOffset.UTC);

    private static TestDatabase own;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        own = TestDatabase.migrated();
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @BeforeEach
    void theNightAndACatalogue() throws IOException {
        Nine.write(own);
        own.run("DELETE FROM campaign;\nDELETE FROM campaign_member;\nDELETE FROM campaign_result;\n");
        Files.createDirectories(folder.resolve("jobs/rewards"));
        Files.writeString(folder.resolve(CatalogueFile.NAME), """
                rewards:
                  - {id: passes, kind: gift, title: Two passes, cost: 3}
                  - {id: later, kind: gift, title: Later, cost: 1, grades: [C, D], from: 2026-07-01}
                  - {id: over, kind: gift, title: Over, cost: 1, grades: [C, D], to: 2026-06-29}
                  - {id: wine, kind: gift, title: Wine, cost: 1, grades: [C, D], age: 18}
                  - {id: desk, kind: gift, title: A desk, cost: 1, grades: [C, D], customers: business}
                  - {id: last, kind: gift, title: The last one, cost: 1, grades: [C, D], stock: 1}
                  - {id: page, kind: feature, title: A page, cost: 1, grades: [C, D], consent: club}
                  - {id: try, kind: discount, title: Five off <category>, cost: 7.50, grades: [C, D]}
                """);
    }

    private UpgradePlanning planning(int candidates) {
        UpgradeSettings settings = new UpgradeSettings(
                90, candidates, new BigDecimal("100"), BigDecimal.TEN, 15, 1, BigDecimal.ZERO, BigDecimal.ONE, 90, 0);
        return new UpgradePlanning(
                own.settings(),
                new PlanUpgrades.Rules(
                        new ProfitSettings(new BigDecimal("0.30"), new BigDecimal("60")),
                        new WorthSettings(new BigDecimal("0.10"), 10),
                        GradeSettings.plain(5, 15, 30, 30),
                        settings,
                        "manager"),
                Duration.ofSeconds(5),
                new ShippedFiles(folder));
    }

    private UpgradePlanning.Approved approve(LocalDate from, boolean trial) {
        return planning(2).approve(from, CampaignSettings.usual(), TODAY, "ann", trial);
    }

    @Test
    void whoWasChosenIsInACampaignOnce() {
        planning(2).plan(null, false);
        assertThat(own.jdbc()
                        .sql(
                                "SELECT CONCAT(offer_id, ' ', offer_cost) FROM upgrade_candidate WHERE chosen ORDER BY place")
                        .query(String.class)
                        .list())
                .as("what there is for each C and D after the night, in its quarter")
                .containsOnly("try 7.5000");
        assertThat(approve(null, true).started()).isNotNull();
        assertThat(new Upgrades(own.dataSource(), new ShippedFiles(null)).last().state())
                .isEqualTo(UpgradePlan.PLANNED);
        UpgradePlanning.Approved approved = approve(LocalDate.parse("2026-07-06"), false);
        assertThat(approved.campaign()).isEqualTo("upgrades 2026-Q2");
        assertThat(approved.started()).satisfies(started -> {
            assertThat(started.offered().size() + started.heldBack().size()).isEqualTo(2);
            assertThat(started.startsOn()).isEqualTo("2026-07-06");
            assertThat(started.endsOn()).isEqualTo("2026-10-03");
        });
        assertThat(approve(null, false).started()).as("once is enough").isNull();
        assertThat(own.jdbc()
                        .sql("SELECT COUNT(*) FROM campaign_member")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatThrownBy(() -> planning(2).plan(null, false)).hasMessageContaining("is approved, and stays as it is");
    }

    @Test
    void aPlanThatChoseNobodyAndADayThatIsOverAreRefused() {
        planning(2).plan(null, false);
        assertThatThrownBy(() -> approve(LocalDate.parse("2026-07-01"), false))
                .hasMessage("The day 2026-07-01 is over; offers are made from 2026-07-02 on at the earliest.");
        own.run("UPDATE upgrade_candidate SET chosen = FALSE");
        assertThatThrownBy(() -> approve(null, false))
                .hasMessage(
                        "The plan of 2026-Q2 chose nobody, so there is nothing to approve. Why: goldenlist upgrade list");
    }
}
