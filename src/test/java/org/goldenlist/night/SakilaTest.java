package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.night.PlainList.Sale;
import org.goldenlist.report.look.Pages;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MySQL's film rental, held against queries of its own tables and plain counts. */
class SakilaTest {

    private static final LocalDate LAST = LocalDate.of(2006, 2, 14);

    @TempDir
    static Path folder;

    private static TestDatabase rental;
    private static SomeNights firstLoad;
    private static List<Sale> payments;

    @BeforeAll
    static void loadAll() {
        rental = RealSales.sakila();
        firstLoad = nights();
        firstLoad.until(LAST);
        payments = payments();
    }

    @AfterAll
    static void close() {
        firstLoad.close();
        rental.close();
    }

    private static SomeNights nights() {
        return new SomeNights("sakila", rental, "America/Edmonton", folder);
    }

    private static List<Sale> payments() {
        return rental.jdbc()
                .sql("""
                SELECT p.payment_id, p.customer_id, DATE(p.payment_date) AS day, p.amount, c.name, f.replacement_cost
                FROM payment p
                LEFT JOIN (rental r
                           JOIN inventory i USING (inventory_id)
                           JOIN film f USING (film_id)
                           JOIN film_category fc USING (film_id)
                           JOIN category c USING (category_id)) USING (rental_id)""")
                .query((row, i) -> {
                    BigDecimal price = row.getBigDecimal("replacement_cost");
                    return new Sale(
                            row.getString("customer_id"),
                            row.getObject("day", LocalDate.class),
                            row.getString("payment_id"),
                            row.getString("name"),
                            false,
                            BigDecimal.ONE,
                            BigDecimal.ZERO,
                            row.getBigDecimal("amount"),
                            price == null ? null : price.multiply(new BigDecimal("0.05")));
                })
                .list();
    }

    @Test
    void everyPaymentIsThereAndAgreesWithTheTableInEveryMonth() {
        Map<String, String> months = new TreeMap<>();
        String sums = ", CONCAT_WS(' ', COUNT(*), SUM(amount) + 0.0000, COUNT(*), SUM(amount) + 0.0000, 0, '0.0000', 0,"
                + " '0.0000') FROM payment";
        for (String sql :
                List.of("SELECT LEFT(payment_date, 7)" + sums + " GROUP BY 1 ORDER BY 1", "SELECT 'in all'" + sums)) {
            rental.jdbc()
                    .sql(sql)
                    .query((row, i) -> months.put(row.getString(1), row.getString(2)))
                    .list();
        }
        assertThat(months)
                .containsEntry("in all", "16049 67416.5100 16049 67416.5100 0 0.0000 0 0.0000")
                .hasSize(6);
        Map<String, String> totals = firstLoad.tables().controlTotals();
        totals.values().removeIf(total -> total.startsWith("0 ")); // autumn, in which nobody paid
        assertThat(totals).isEqualTo(months);
    }

    @Test
    void measuresEveryCustomerAsAPlainCountDoes() {
        assertThat(payments)
                .hasSize(16_049)
                .filteredOn(payment -> payment.cost() == null)
                .hasSize(5);
        Map<String, String> figures = plain(LAST).figures();
        assertThat(figures).hasSize(599);
        assertThat(firstLoad.tables().metrics()).isEqualTo(figures);
    }

    @Test
    void gradesEveryCustomerAsAPlainSortDoes() {
        assertThat(firstLoad.tables().grades()).isEqualTo(plain(LAST).grades());
    }

    @OnOneServer
    @Test
    void nightByNightGivesWhatOneLoadGives() {
        try (SomeNights nightly = nights().with("night.catch-up", "5")) {
            LocalDate summer = LocalDate.of(2005, 8, 15);
            nightly.until(summer);
            nightly.until(summer.plusDays(1));
            assertThat(nightly.tables().metrics())
                    .isEqualTo(plain(summer.plusDays(1)).figures());
            for (int day = 2; day <= 12; day += 5) {
                assertThat(nightly.until(summer.plusDays(day + 4))).hasSize(5);
            }
            assertThat(nightly.tables().grades())
                    .isEqualTo(plain(summer.plusDays(16)).grades());
            assertThat(nightly.until(LAST)).hasSize(5);
            assertThat(nightly.tables().whateverTheWay())
                    .isEqualTo(firstLoad.tables().whateverTheWay());
        }
    }

    @Test
    void whoLapsesIsAnE() {
        try (SomeNights later = nights()) {
            LocalDate date = LocalDate.of(2006, 8, 25);
            later.until(date);
            assertThat(plain(date).grades()).containsValue("E lapsed");
            assertThat(later.tables().grades()).isEqualTo(plain(date).grades());
            assertThat(later.tables().metrics()).isEqualTo(plain(date).figures());
        }
    }

    /** In these nights the payments of a year ago leave the score, and customers lapse. */
    @OnOneServer
    @Test
    void aRangeInOneRunGivesWhatTheNightsOneByOneGaveToTheLetter() {
        LocalDate first = LocalDate.of(2006, 8, 10);
        LocalDate last = LocalDate.of(2006, 8, 24);
        try (SomeNights nightly = nights().with("night.catch-up", "40")) {
            nightly.until(first);
            nightly.until(last);
            Map<String, List<String>> oneByOne = nightly.tables().toTheLetter();
            assertThat(oneByOne.get("movement"))
                    .anyMatch(move -> move.contains("lapse"))
                    .anyMatch(move -> move.contains("rise"))
                    .anyMatch(move -> move.contains("fall"));
            NightSummary again = nightly.rerun(first);
            assertThat(again.restatement()).isNotNull();
            assertThat(again.restatement().nothingChanged()).isTrue();
            assertThat(nightly.tables().toTheLetter()).isEqualTo(oneByOne);
        }
    }

    @OnOneServer
    @Test
    void theSameNightAgainChangesNothingAndWritesTheDocuments() {
        Map<String, List<String>> before = firstLoad.tables().toTheLetter();
        List<NightSummary> again = firstLoad.run(SomeNights.WITH_DOCUMENTS, LAST, null);
        assertThat(firstLoad.tables().toTheLetter()).isEqualTo(before);
        assertThat(again.get(0).documents())
                .extracting(document -> String.valueOf(document.getFileName()).replaceAll(".*\\.", ""))
                .as("the report, the list, and the call sheets of both who look after customers")
                .containsExactly("pdf", "html", "xlsx", "csv", "pdf", "pdf");
        assertThat(again.get(0).documents())
                .allSatisfy(document -> assertThat(document).isNotEmptyFile());
        String report =
                String.join(" ", Pages.of(again.get(0).documents().get(0))).replaceAll("\\s+", " ");
        assertThat(report).as("what a person should know of tonight").contains("No source gives the feed contacts");
        assertThat(again.get(0).notes())
                .filteredOn(note -> note.contains("CREATE INDEX"))
                .containsExactly(
                        "For one day of sql/sources/sakila/transactions.sql the server reads the whole table payment:"
                                + " the date filter finds no index to use. To mend it, let who looks after that database run:"
                                + " CREATE INDEX payment_by_payment_date ON payment (payment_date).");
    }

    private static PlainList plain(LocalDate asOf) {
        return new PlainList(asOf, payments);
    }
}
