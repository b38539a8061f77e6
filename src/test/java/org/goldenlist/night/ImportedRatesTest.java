package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.imports.Imports;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.run.StopSign;
import org.goldenlist.source.Feed;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shop that sells in dollars to a company that counts in pounds, and rates that a person imports. */
class ImportedRatesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);

    @TempDir
    Path folder;

    private final TestDatabase sales = TestDatabase.empty().run("""
            CREATE TABLE sale (id INT PRIMARY KEY, at DATETIME NOT NULL, net DECIMAL(12,2) NOT NULL, currency CHAR(3) NULL);
            INSERT INTO sale VALUES (1, '2025-03-07 10:00:00', 100, 'USD'), (2, '2025-03-07 11:00:00', 10, NULL);
            """);

    @AfterEach
    void close() {
        sales.close();
    }

    @Test
    void ratesThatAreImportedConvertTheNextNightAndACorrectedOneTheNightAfter() throws IOException {
        try (SomeNights nights = nights()) {
            List<NightSummary> without = new Nights(nights.settings(), nights.files(), clock(), new StopSign())
                    .run(SomeNights.WITHOUT_DOCUMENTS, FRIDAY, null, SomeNights.NOBODY);
            assertThat(without).singleElement().satisfies(night -> {
                assertThat(night.exitCode()).isEqualTo(ExitCode.DATA);
                assertThat(night.message()).contains("There is no rate of USD for 2025-03-07", "import rates FILE.csv");
            });
            importRate(nights, "0.75");
            assertThat(new Doctor(nights.settings(), nights.files(), clock())
                            .examine(new Doctor.Wish(FRIDAY, "shop", Feed.TRANSACTIONS, Duration.ofSeconds(10)))
                            .all())
                    .anySatisfy(finding -> assertThat(finding.text())
                            .contains("1 line of 2025-03-07 in USD", "the rate of 2025-03-06, 0.75"))
                    .noneMatch(Finding::isProblem);
            nights.until(FRIDAY);
            assertThat(net(nights)).isEqualTo("85.0000 85.0000");
            assertThat(Plan.of(SomeNights.WITHOUT_DOCUMENTS, nights.settings(), nights.files(), clock(), null, FRIDAY)
                            .dates())
                    .isEmpty();
            importRate(nights, "0.70");
            assertThat(Plan.of(SomeNights.WITHOUT_DOCUMENTS, nights.settings(), nights.files(), clock(), null, FRIDAY)
                            .dates())
                    .singleElement()
                    .satisfies(date -> assertThat(date.state()).isEqualTo(Plan.State.CHANGED));
            nights.until(FRIDAY.plusDays(1));
            assertThat(net(nights)).isEqualTo("80.0000 80.0000");
        }
    }

    private SomeNights nights() throws IOException {
        Path mapping = Files.createDirectories(folder.resolve("sql/sources/dollars"));
        Files.writeString(mapping.resolve("customers.sql"), "SELECT 'c' AS customer_id, 'Carol' AS name");
        Files.writeString(
                mapping.resolve("transactions.sql"),
                "SELECT id AS transaction_id, 1 AS line_id, at AS sold_at, 'c' AS customer_id, 1 AS quantity,"
                        + " net AS net_amount, currency FROM sale WHERE at >= :from AND at < :to");
        return new SomeNights("dollars", sales, "Europe/London", folder.resolve("out")).with(new ShippedFiles(folder));
    }

    private static Clock clock() {
        return Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
    }

    private void importRate(SomeNights nights, String rate) throws IOException {
        Path file =
                Files.writeString(folder.resolve("rates.csv"), "currency,rate_on,rate\nUSD,2025-03-06," + rate + "\n");
        new Imports(nights.own().settings(), Duration.ofSeconds(3), FRIDAY, new PrivacySettings(""))
                .take(Feed.RATES, file);
    }

    private static String net(SomeNights nights) {
        return nights.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', SUM(source_net), SUM(fact_net)) FROM day_total")
                .query(String.class)
                .single();
    }
}
