package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days that are read again. */
class ReplacedDaysTest extends AShop {

    @OnOneServer
    @Test
    void aRerunChangesNothing() {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-05");
        Map<String, List<String>> before = SHOP.tables();
        SHOP.nights("2025-03-05", "2025-03-05");
        Shop.assertEqual(SHOP.tables(), before);
        SHOP.nights("2025-03-02", "2025-03-05");
        Shop.assertEqual(SHOP.tables(), before);
    }

    private static void aFewDays() {
        for (int day = 1; day <= 5; day++) {
            String at = "2025-03-0" + day + " 12:00:00";
            SHOP.line("a" + day, "1", at, "ann", day + "0.10")
                    .line("b" + day, "1", at, "bob", "9." + day)
                    .line("x" + day, "1", at, "nobody", "1." + day)
                    .line("x" + day, "1", at, "nobody", "2." + day)
                    .line("r" + day, "1", at, "ann", "-1")
                    .insert("contact", "client", "ann", "at", at, "minutes", day);
        }
    }

    @Test
    void aDayWithLateDeletedOrCorrectedLinesIsReplacedWhole() {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-05");
        SHOP.sales().jdbc().sql("DELETE FROM line WHERE tx = 'a2'").update();
        SHOP.line("late", "1", "2025-03-03 18:00", "bob", "77");
        SHOP.sales().jdbc().sql("UPDATE line SET net = net + 1 WHERE tx = 'b4'").update();
        SHOP.insert("contact", "client", "bob", "at", "2025-03-02 09:00", "minutes", 20);
        SHOP.sales()
                .jdbc()
                .sql("DELETE FROM contact WHERE client = 'ann' AND minutes = 1")
                .update();
        NightSummary night = SHOP.night("2025-03-06");
        assertThat(night.message()).isNull();
        assertThat(night.notes())
                .contains(
                        "The source shop has changed its lines of 2025-03-02 since they were read; the day was read again.",
                        "The source shop has changed its lines of 2025-03-03 since they were read; the day was read again.",
                        "The source shop has changed its lines of 2025-03-04 since they were read; the day was read again.");
        assertThat(fact("2025-03-02", "ann")).isEqualTo("0 0 1 -1.0000 -1.0000 -0.6000 0.0000");
        assertThat(fact("2025-03-03", "bob")).startsWith("2 2 0 86.3000");
        Map<String, List<String>> found = SHOP.tables();
        SHOP.clear().client("ann").client("bob");
        aFewDays();
        SHOP.sales().jdbc().sql("DELETE FROM line WHERE tx = 'a2'").update();
        SHOP.line("late", "1", "2025-03-03 18:00", "bob", "77");
        SHOP.sales().jdbc().sql("UPDATE line SET net = net + 1 WHERE tx = 'b4'").update();
        SHOP.insert("contact", "client", "bob", "at", "2025-03-02 09:00", "minutes", 20);
        SHOP.sales()
                .jdbc()
                .sql("DELETE FROM contact WHERE client = 'ann' AND minutes = 1")
                .update();
        night("2025-03-06");
        Map<String, List<String>> undisturbed = SHOP.tables();
        for (String table : List.of(
                "fact_customer_day",
                "fact_category_day",
                "fact_service_day",
                "day_total",
                "quarantine",
                "customer_metric",
                "service_total")) {
            assertThat(found.get(table)).as(table).isEqualTo(undisturbed.get(table));
        }
    }

    /** Count and sum of the day stay as they were. */
    @OnOneServer
    @ParameterizedTest
    @ValueSource(
            strings = {"cost = cost + 1", "client = 'bob'", "category = 'other goods'", "at = at + INTERVAL 1 MINUTE"})
    void aCorrectionThatAddsUpToTheSameIsFoundByTheChecksum(String correction) {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-05");
        SHOP.sales()
                .jdbc()
                .sql("UPDATE line SET " + correction + " WHERE tx = 'a3'")
                .update();
        NightSummary night = SHOP.night("2025-03-06");
        assertThat(night.notes())
                .filteredOn(note -> note.contains("has changed its lines"))
                .containsExactly(
                        "The source shop has changed its lines of 2025-03-03 since they were read; the day was read again.");
        Map<String, List<String>> found = SHOP.tables();
        assertThat(SHOP.night("2025-03-06").notes()).noneMatch(note -> note.contains("has changed its lines"));
        SHOP.clear().client("ann").client("bob");
        aFewDays();
        SHOP.sales()
                .jdbc()
                .sql("UPDATE line SET " + correction + " WHERE tx = 'a3'")
                .update();
        night("2025-03-06");
        for (String table : List.of("fact_customer_day", "fact_category_day", "day_total", "customer_metric")) {
            assertThat(found.get(table)).as(table).isEqualTo(SHOP.tables().get(table));
        }
    }

    /** 9 March 2025 is a Sunday; the look-back of this shop is ten days. */
    @OnOneServer
    @Test
    void onceAWeekTheWholeHistoryIsCompared() {
        SHOP.line("old", "1", "2025-01-06 09:00", "ann", "10")
                .line("odd", "1", "2025-01-07 09:00", "ann", "10")
                .line("new", "1", "2025-03-05 09:00", "bob", "20");
        SHOP.nights("2025-03-05", "2025-03-05");
        SHOP.sales().jdbc().sql("UPDATE line SET net = 11 WHERE tx = 'old'").update();
        SHOP.nights("2025-03-06", "2025-03-08");
        assertThat(fact("2025-01-06", "ann")).startsWith("1 1 0 10.0000");
        SHOP.nights("2025-03-09", "2025-03-09");
        assertThat(fact("2025-01-06", "ann")).startsWith("1 1 0 11.0000");
        SHOP.sales()
                .jdbc()
                .sql("UPDATE line SET client = 'bob' WHERE tx = 'odd'")
                .update();
        SHOP.nights("2025-03-10", "2025-03-16");
        assertThat(fact("2025-01-07", "ann")).isEqualTo("none");
        assertThat(fact("2025-01-07", "bob")).startsWith("1 1 0 10.0000");
    }

    @Test
    void aLineBeforeTheFirstDayIsFoundAndARerunChangesNothing() {
        SHOP.line("a", "1", "2025-03-05 09:00", "ann", "10");
        SHOP.nights("2025-03-05", "2025-03-06");
        SHOP.line("early", "1", "2025-03-02 09:00", "ann", "3");
        SHOP.nights("2025-03-07", "2025-03-07");
        assertThat(fact("2025-03-02", "ann")).startsWith("1 1 0 3.0000");
        Map<String, List<String>> before = SHOP.tables();
        SHOP.nights("2025-03-07", "2025-03-07");
        Shop.assertEqual(SHOP.tables(), before);
    }

    @OnOneServer
    @Test
    void aDayThatIsEmptiedIsEmpty() {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-05");
        SHOP.sales()
                .jdbc()
                .sql("DELETE FROM line WHERE at >= '2025-03-04' AND at < '2025-03-05'")
                .update();
        night("2025-03-06");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT CONCAT_WS(' ', source_lines, fact_lines, quarantine_lines) FROM day_total"
                                + " WHERE business_date = '2025-03-04'")
                        .query(String.class)
                        .single())
                .isEqualTo("0 0 0");
        assertThat(fact("2025-03-04", "ann")).isEqualTo("none");
    }

    @Test
    void aCustomerWithoutARecordIsKeptAsideAndGradedOnceKnown() {
        SHOP.line("t", "1", "2025-03-01 09:00", "cid", "10").line("u", "1", "2025-03-01 09:00", "ann", "5");
        night("2025-03-01");
        assertThat(grade("cid")).isEqualTo("none");
        assertThat(metric("cid", "net_revenue_life", BigDecimal.class)).isEqualByComparingTo("10");
        SHOP.client("cid");
        night("2025-03-02");
        assertThat(grade("cid")).isEqualTo("A new");
        SHOP.sales().jdbc().sql("DELETE FROM client WHERE id = 'cid'").update();
        night("2025-03-03");
        assertThat(grade("cid")).isEqualTo("- gone");
        assertThat(grade("ann")).isEqualTo("A rise");
        SHOP.client("cid");
        night("2025-03-04");
        assertThat(grade("cid")).isEqualTo("A new");
        assertThat(grade("ann")).isEqualTo("D fall");
    }

    private static String grade(String customer) {
        return SHOP.own()
                .jdbc()
                .sql(
                        "SELECT CONCAT(m.new_grade, ' ', m.kind) FROM movement m JOIN customer c"
                                + " ON c.customer_no = m.customer_no WHERE c.customer_id = ? ORDER BY m.business_date DESC LIMIT 1")
                .param(customer)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    @Test
    void whereNobodyIsGivenNothingIsChanged() {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-04");
        Map<String, List<String>> before = SHOP.tables();
        SHOP.sales().jdbc().sql("DELETE FROM client").update();
        NightSummary night = SHOP.night("2025-03-05");
        assertThat(night.message())
                .isEqualTo(
                        "The feed customers of the source shop gave nobody. Nobody was forgotten; check the query, and that the source is"
                                + " complete.");
        assertThat(night.exitCode()).isEqualTo(org.goldenlist.fault.ExitCode.DATA);
        Shop.assertEqual(SHOP.tables(), before);
    }

    @Test
    void theTablesAreEqualWhereTheServerTakesNoLoadData() {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-05");
        Map<String, List<String>> byLoad = SHOP.tables();
        SHOP.clear().client("ann").client("bob");
        aFewDays();
        int was = SHOP.own()
                .jdbc()
                .sql("SELECT @@GLOBAL.local_infile")
                .query(Integer.class)
                .single();
        SHOP.own().jdbc().sql("SET GLOBAL local_infile = 0").update();
        try {
            SHOP.nights("2025-03-01", "2025-03-05");
        } finally {
            SHOP.own().jdbc().sql("SET GLOBAL local_infile = " + was).update();
        }
        Shop.assertEqual(SHOP.tables(), byLoad);
    }

    /** Calls are often written down days later; what they cost belongs to the nights since. */
    @OnOneServer
    @Test
    void nightsThatStandOnLateContactsAreDoneAgain() {
        aFewDays();
        SHOP.nights("2025-03-01", "2025-03-05");
        lateContacts();
        NightSummary night = SHOP.night("2025-03-06");
        assertThat(night.notes())
                .anySatisfy(
                        note -> assertThat(note).startsWith("The nights of 2025-03-01 to 2025-03-05 were done again"));
        assertThat(night.restatement()).isNotNull();
        assertThat(night.restatement().days())
                .extracting(day ->
                        day.source() + " " + day.businessDate() + " " + day.linesBefore() + " " + day.linesAfter())
                .containsExactly("shop contacts 2025-03-01 1 0", "shop contacts 2025-03-02 1 2");
        Map<String, List<String>> tables = SHOP.tables();
        firstMorning();
        aFewDays();
        lateContacts();
        SHOP.nights("2025-03-01", "2025-03-06");
        Map<String, List<String>> fresh = SHOP.tables();
        for (String table : List.of("grade_line", "movement", "customer_grade", "fact_service_day", "service_total")) {
            assertThat(tables.get(table)).as(table).isNotEmpty().isEqualTo(fresh.get(table));
        }
    }

    private static void lateContacts() {
        SHOP.insert("contact", "client", "bob", "at", "2025-03-02 09:00", "minutes", 600);
        SHOP.sales()
                .jdbc()
                .sql("DELETE FROM contact WHERE client = 'ann' AND minutes = 1")
                .update();
    }

    /** Of days far beyond the look-back too: what is kept must not be of two makings. */
    @Test
    void whereTheMappingHasChangedTheWholeHistoryIsCompared() {
        SHOP.with(
                "tx",
                "old",
                "line_id",
                "1",
                "at",
                "2025-01-07 10:00",
                "client",
                "ann",
                "quantity",
                1,
                "net",
                100,
                "tax",
                20);
        SHOP.line("new", "1", "2025-03-04 10:00", "bob", "10");
        SHOP.nights("2025-03-04", "2025-03-04");
        SHOP.change(options -> options.taxIncluded = true);
        try {
            NightSummary night = SHOP.night("2025-03-05");
            assertThat(night.message()).isNull();
            assertThat(night.notes())
                    .contains(
                            "The mapping of the source shop, its time zone or its tax setting has changed since its lines"
                                    + " were read: the whole history was compared.");
            assertThat(fact("2025-01-07", "ann")).isEqualTo("1 1 0 80.0000 0.0000 0.0000 80.0000");
            assertThat(SHOP.night("2025-03-06").notes()).noneMatch(note -> note.startsWith("The mapping"));
        } finally {
            SHOP.change(options -> options.taxIncluded = false);
        }
    }

    @Test
    void aSourceThatHasLostAllItsLinesIsNotTakenAtItsWord() {
        for (int day = 1; day <= 8; day++) {
            SHOP.line("t" + day, "1", "2025-03-0" + day + " 10:00", "ann", "10");
        }
        SHOP.nights("2025-03-08", "2025-03-08");
        Map<String, List<String>> before = SHOP.tables();
        SHOP.sales().jdbc().sql("DELETE FROM line").update();
        NightSummary night = SHOP.night("2025-03-09");
        assertThat(night.exitCode()).isEqualTo(org.goldenlist.fault.ExitCode.DATA);
        assertThat(night.message())
                .startsWith("The source shop has no line left of the 8 days of ")
                .contains("Nothing was replaced.", "goldenlist rerun nightly --from ");
        Shop.assertEqual(SHOP.tables(), before);
    }
}
