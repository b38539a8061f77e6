package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.Feed;
import org.goldenlist.source.Line.Reason;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.source.SourceSettings;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleMappingTest {

    private static final TestDatabase COMPANY = DemoCompanies.theDefault();
    private static final DateRange ALL = new DateRange(DemoOptions.DEFAULT.firstDay(), DemoOptions.DEFAULT.lastDay());
    private static final DateRange LAST_YEAR = new DateRange(LocalDate.of(2025, 11, 20), LocalDate.of(2026, 11, 19));
    private static final SalesSource SOURCE = source();

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    @Test
    void givesEveryFeedAsItMustBe() {
        assertThat(SOURCE.absent()).isEmpty();
        assertThat(SOURCE.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesEveryColumnOfAFeedAndRows(Feed feed) {
        String sql = new ShippedFiles(null).text("sql/sources/example/" + feed.feedName() + ".sql");
        var rows = COMPANY.jdbc()
                .sql("SELECT * FROM (" + sql + ") feed LIMIT 1")
                .param("from", LocalDate.of(2025, 12, 1).atStartOfDay())
                .param("to", LocalDate.of(2026, 11, 20).atStartOfDay())
                .query()
                .listOfRows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).keySet())
                .containsExactlyElementsOf(feed.columns().stream()
                        .map(Feed.Column::name)
                        .filter(column -> feed == Feed.RATES || !column.equals("currency")) // it sells in one
                        .toList());
    }

    @Test
    void addsUpToTheShopsOwnBooksOnEveryDay() {
        Map<LocalDate, SourceTotal> own = new TreeMap<>();
        COMPANY.jdbc()
                .sql("""
                        SELECT day, COUNT(*) AS line_count, SUM(net) AS net
                        FROM (SELECT DATE(ordered_at) AS day, ROUND(quantity * unit_price, 2) - discount AS net
                              FROM sales_order JOIN sales_order_line USING (order_no)
                              UNION ALL
                              SELECT DATE(credited_at), discount - ROUND(quantity * unit_price, 2)
                              FROM credit_note JOIN credit_note_line USING (credit_no)) line
                        GROUP BY day""")
                .query((row, n) -> own.put(
                        row.getObject("day", LocalDate.class),
                        new SourceTotal(
                                row.getInt("line_count"),
                                row.getBigDecimal("net").setScale(4),
                                null)))
                .list();
        try (Snapshot snapshot = SOURCE.snapshot()) {
            assertThat(snapshot.totals(ALL, false)).isEqualTo(own);
        }
    }

    @Test
    void givesReturnsAsNegativeSales() {
        String sql = new ShippedFiles(null).text("sql/sources/example/transactions.sql");
        long wrong = COMPANY.jdbc()
                .sql("SELECT COUNT(*) FROM (" + sql + ") line WHERE (kind = 'return') <> (quantity < 0)"
                        + " OR (kind = 'return') <> (net_amount < 0) OR quantity * cost_amount < 0"
                        + " OR quantity * tax_amount < 0")
                .param("from", ALL.from().atStartOfDay())
                .param("to", ALL.to().plusDays(1).atStartOfDay())
                .query(Long.class)
                .single();
        assertThat(wrong).isZero();
    }

    @Test
    void leavesAFewBadLinesForTheQuarantine() {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        AtomicInteger ofDeleted = new AtomicInteger();
        List<String> deleted = List.of("9001", "9002", "9003");
        try (Snapshot snapshot = SOURCE.snapshot()) {
            snapshot.lines(LAST_YEAR, line -> {
                if (line.reason != null) {
                    reasons.merge(line.reason, 1, Integer::sum);
                }
                if (deleted.contains(line.customerId)) {
                    ofDeleted.incrementAndGet();
                }
            });
        }
        assertThat(reasons).containsOnlyKeys(Reason.NO_QUANTITY);
        assertThat(reasons.get(Reason.NO_QUANTITY)).isBetween(1, 8);
        assertThat(ofDeleted.get()).isBetween(1, 24);
        assertThat(linesWithAKeyTwice()).isBetween(1L, 8L);
    }

    private static long linesWithAKeyTwice() {
        return COMPANY.jdbc()
                .sql(
                        "SELECT COUNT(*) FROM (SELECT credit_no FROM credit_note JOIN credit_note_line USING (credit_no) WHERE"
                                + " credited_at >= '2025-11-20' GROUP BY credit_no, line_no HAVING COUNT(*) > 1) twice")
                .query(Long.class)
                .single();
    }

    private static SalesSource source() {
        SourceSettings settings = new SourceSettings(
                DemoCompany.MAPPING,
                COMPANY.url(),
                COMPANY.user(),
                COMPANY.password(),
                null,
                false,
                true,
                Duration.ofSeconds(10),
                Duration.ofMinutes(5));
        Company company = new Company(
                DemoCompany.NAME,
                DemoCompany.TIME_ZONE,
                Currency.getInstance(DemoCompany.CURRENCY),
                Locale.forLanguageTag("en-IE"));
        return SalesSource.of("shop", settings, company, new ShippedFiles(null));
    }
}
