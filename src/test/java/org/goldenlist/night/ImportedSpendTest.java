package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.goldenlist.imports.Imports;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.source.Feed;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money spent that no database holds: imported, corrected long after, and taken away. */
@OnOneServer
class ImportedSpendTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 3, 7);

    @TempDir
    Path folder;

    private final TestDatabase sales = TestDatabase.empty().run("""
            CREATE TABLE sale (id INT PRIMARY KEY, at DATETIME NOT NULL, net DECIMAL(12,2) NOT NULL);
            INSERT INTO sale VALUES (1, '2025-03-07 10:00:00', 100);
            """);

    @AfterEach
    void close() {
        sales.close();
    }

    @Test
    void isReadByTheNextNightHoweverOldItsDays() throws IOException {
        try (SomeNights nights = nights()) {
            nights.until(FRIDAY);
            assertThat(cost(nights)).isEqualTo("nobody says");
            take(nights, "2025-03-06,new customers,fair,60\n2024-06-01,golden list,letter,10\n");
            nights.until(FRIDAY.plusDays(1));
            assertThat(cost(nights)).isEqualTo("60.0000 10.0000");
            take(nights, "2024-06-01,golden list,letter,12.5\n2024-05-01 23:59,New Customers,press,3\n");
            nights.until(FRIDAY.plusDays(2));
            assertThat(cost(nights)).isEqualTo("63.0000 12.5000");
            imports(nights).remove(Feed.SPEND);
            nights.until(FRIDAY.plusDays(3));
            assertThat(cost(nights)).isEqualTo("nobody says");
            assertThat(nights.own()
                            .jdbc()
                            .sql("SELECT COUNT(*) FROM spend")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static String cost(SomeNights nights) {
        return nights.own()
                .jdbc()
                .sql("SELECT COALESCE(CONCAT(cost_to_win, ' ', cost_to_keep), 'nobody says') FROM attention_cost"
                        + " WHERE days = 365")
                .query(String.class)
                .single();
    }

    private SomeNights nights() throws IOException {
        Path mapping = Files.createDirectories(folder.resolve("sql/sources/sales"));
        Files.writeString(mapping.resolve("customers.sql"), "SELECT 'c' AS customer_id, 'Carol' AS name");
        Files.writeString(
                mapping.resolve("transactions.sql"),
                "SELECT id AS transaction_id, 1 AS line_id, at AS sold_at, 'c' AS customer_id, 1 AS quantity,"
                        + " net AS net_amount FROM sale WHERE at >= :from AND at < :to");
        return new SomeNights("sales", sales, "Europe/London", folder.resolve("out")).with(new ShippedFiles(folder));
    }

    private void take(SomeNights nights, String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("spend.csv"), "spent_at,purpose,channel,amount\n" + rows);
        imports(nights).take(Feed.SPEND, file);
    }

    private static Imports imports(SomeNights nights) {
        return new Imports(nights.own().settings(), Duration.ofSeconds(3), FRIDAY, new PrivacySettings(""));
    }
}
