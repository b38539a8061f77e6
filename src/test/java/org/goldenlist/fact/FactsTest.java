package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of lines, from a source's tables to ours. */
class FactsTest {

    private static final Shop SHOP = Shop.open();

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void firstMorning() {
        SHOP.clear().client("ann").client("bob");
    }

    /** The facts of a customer's day, as: orders, sale lines, return lines, net revenue, returns, cost, uncosted. */
    private static String fact(String day, String customer) {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', f.orders, f.sale_lines, f.return_lines, f.net_revenue, f.returns, f.cost,"
                        + " f.uncosted) FROM fact_customer_day f JOIN customer c ON c.customer_no = f.customer_no"
                        + " WHERE f.business_date = ? AND c.customer_id = ?")
                .params(day, customer)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private static List<String> quarantine() {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' | ', business_date, reason, line_key, net_amount, detail) FROM quarantine"
                        + " ORDER BY business_date, line_key, detail")
                .query(String.class)
                .list();
    }

    private static <T> T metric(String customer, String column, Class<T> type) {
        return SHOP.own()
                .jdbc()
                .sql("SELECT m." + column + " FROM customer_metric m JOIN customer c ON c.customer_no = m.customer_no"
                        + " WHERE c.customer_id = ?")
                .param(customer)
                .query(type)
                .single();
    }

    private static void night(String day) {
        NightSummary night = SHOP.night(day);
        assertThat(night.message()).isNull();
        assertThat(night.done()).isTrue();
    }

    @Test
    void anOrderIsCountedOnceHoweverManyLinesItHas() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "10.00")
                .line("t1", "2", "2025-03-01 09:00:00", "ann", "20.00")
                .line("t1", "3", "2025-03-01 17:00:00", "ann", "0.50")
                .line("t2", "1", "2025-03-01 18:00:00", "ann", "5.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).isEqualTo("2 4 0 35.5000 0.0000 21.3000 0.0000");
    }

    @Test
    void aReturnIsNoOrderAndRefreshesNoRecency() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "10.00")
                .line("r1", "1", "2025-03-03 09:00:00", "ann", "-4.00");
        SHOP.nights("2025-03-01", "2025-03-03");
        assertThat(fact("2025-03-03", "ann")).isEqualTo("0 0 1 -4.0000 -4.0000 -2.4000 0.0000");
        assertThat(metric("ann", "last_order", LocalDate.class)).isEqualTo("2025-03-01");
        assertThat(metric("ann", "orders_life", Integer.class)).isEqualTo(1);
        assertThat(metric("ann", "net_revenue_life", BigDecimal.class)).isEqualByComparingTo("6");
    }

    @Test
    void aCancelledOrderLeavesItsOrderButNoRevenue() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "10.00")
                .line("t1", "2", "2025-03-01 10:00:00", "ann", "-10.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).isEqualTo("1 1 1 0.0000 -10.0000 0.0000 0.0000");
    }

    @Test
    void aLineForNothingIsNoOrder() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "0.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).isEqualTo("0 1 0 0.0000 0.0000 0.0000 0.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer_grade")
                        .query(Integer.class)
                        .single())
                .as("nobody has ordered")
                .isZero();
    }

    @Test
    void aTransactionOnTwoDaysIsAnOrderOnEach() {
        SHOP.line("t1", "1", "2025-03-01 23:59:59.999999", "ann", "10.00")
                .line("t1", "1", "2025-03-02 00:00:00", "ann", "20.00");
        SHOP.nights("2025-03-01", "2025-03-02");
        assertThat(fact("2025-03-01", "ann")).startsWith("1 1 0 10.0000");
        assertThat(fact("2025-03-02", "ann")).startsWith("1 1 0 20.0000");
        assertThat(quarantine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sale, 1, 10, 1 1 0 10.0000 0.0000",
        "SALE, -1, -10, 0 1 0 -10.0000 0.0000",
        "Return, -1, -10, 0 0 1 -10.0000 -10.0000",
        ", -1, -10, 0 0 1 -10.0000 -10.0000",
        ", 1, 10, 1 1 0 10.0000 0.0000",
        "'  ', 1, 10, 1 1 0 10.0000 0.0000",
        ", 1, -10, 0 0 1 -10.0000 -10.0000"
    })
    void theKindIsSaidOrSeenByTheSign(String kind, int quantity, BigDecimal net, String expected) {
        SHOP.with(
                "tx",
                "t",
                "line_id",
                "1",
                "at",
                "2025-03-01 09:00:00",
                "client",
                "ann",
                "kind",
                kind,
                "quantity",
                quantity,
                "net",
                net);
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).startsWith(expected);
    }

    @Test
    void guestsAreCountedTogetherAndNeverGraded() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", null, "10.00")
                .line("t2", "1", "2025-03-01 09:00:00", "   ", "5.00")
                .line("t3", "1", "2025-03-01 09:00:00", "ann", "1.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "")).startsWith("2 2 0 15.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT CONCAT(guest_lines, ' ', guest_net, ' ', fact_net) FROM day_total")
                        .query(String.class)
                        .single())
                .isEqualTo("2 15.0000 16.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer_metric")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCostIsThatOfTheLineElseOfTheProductElseNotKnown() {
        SHOP.insert("product", "id", "tea", "category", "drinks", "unit_cost", new BigDecimal("0.33335"));
        SHOP.with(
                        "tx",
                        "a",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "ann",
                        "product",
                        "tea",
                        "quantity",
                        3,
                        "net",
                        9,
                        "cost",
                        0)
                .with(
                        "tx",
                        "b",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "bob",
                        "product",
                        "tea",
                        "quantity",
                        "2.5",
                        "net",
                        9)
                .with(
                        "tx",
                        "c",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "cid",
                        "product",
                        "ale",
                        "quantity",
                        1,
                        "net",
                        9);
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).as("a cost of nothing is a cost").endsWith("0.0000 0.0000");
        assertThat(fact("2025-03-01", "bob")).as("0.3334 × 2.5").endsWith("0.8335 0.0000");
        assertThat(fact("2025-03-01", "cid")).as("nobody knows").endsWith("0.0000 9.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT GROUP_CONCAT(c.name ORDER BY f.customer_no) FROM fact_category_day f"
                                + " JOIN category c ON c.category_no = f.category_no WHERE c.name <> ''")
                        .query(String.class)
                        .single())
                .isEqualTo("drinks,drinks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NULL", "''", "over-long", "1e15", "1e15 cost", "bad kind", "no quantity", "over-long line"})
    void aPoisonedLineIsLeftOutAndTheRestOfTheDayIsLoaded(String poison) {
        String at = "2025-03-01 10:00:00";
        String tooLong = "x".repeat(101);
        SHOP.line("good", "1", at, "ann", "10.00");
        String expected = switch (poison) {
            case "NULL" -> {
                SHOP.with("tx", "bad", "line_id", "1", "at", at, "client", "ann", "quantity", 1, "tax", 3);
                yield "2025-03-01 | NO_AMOUNT | bad / 1 | 0.0000 | net_amount is empty";
            }
            case "''" -> {
                SHOP.line(" ", "1", at, "ann", "7.00");
                yield "2025-03-01 | NO_KEY |  / 1 | 7.0000 | transaction_id is empty";
            }
            case "over-long" -> {
                SHOP.line("bad", "1", at, tooLong, "7.00");
                yield "2025-03-01 | BAD_TEXT | bad / 1 | 7.0000 | customer_id " + tooLong;
            }
            case "over-long line" -> {
                SHOP.line("bad", tooLong, at, "ann", "7.00");
                yield "2025-03-01 | BAD_TEXT | bad / " + tooLong + " | 7.0000 | line_id " + tooLong;
            }
            case "1e15" -> {
                SHOP.with(
                        "tx",
                        "bad",
                        "line_id",
                        "1",
                        "at",
                        at,
                        "client",
                        "ann",
                        "quantity",
                        1,
                        "net",
                        "1000000000000000.00005");
                yield "2025-03-01 | AMOUNT_TOO_LARGE | bad / 1 | 1000000000000000.0001 |"
                        + " net_amount 1000000000000000.000050 is beyond a million million";
            }
            case "1e15 cost" -> {
                SHOP.with(
                        "tx",
                        "bad",
                        "line_id",
                        "1",
                        "at",
                        at,
                        "client",
                        "ann",
                        "quantity",
                        1,
                        "net",
                        5,
                        "cost",
                        "1000000000000000");
                yield "2025-03-01 | AMOUNT_TOO_LARGE | bad / 1 | 5.0000 |"
                        + " cost_amount 1000000000000000.000000 is beyond a million million";
            }
            case "bad kind" -> {
                SHOP.with(
                        "tx",
                        "bad",
                        "line_id",
                        "1",
                        "at",
                        at,
                        "client",
                        "ann",
                        "kind",
                        "gift",
                        "quantity",
                        1,
                        "net",
                        7);
                yield "2025-03-01 | BAD_KIND | bad / 1 | 7.0000 | kind is gift";
            }
            default -> {
                SHOP.with("tx", "bad", "line_id", "1", "at", at, "client", "ann", "net", 7);
                yield "2025-03-01 | NO_QUANTITY | bad / 1 | 7.0000 | quantity is empty";
            }
        };
        night("2025-03-01");
        assertThat(quarantine()).containsExactly(expected);
        assertThat(fact("2025-03-01", "ann")).isEqualTo("1 1 0 10.0000 0.0000 6.0000 0.0000");
    }

    @Test
    void anUnheardOfUnitCostIsTheFaultOfItsLinesAlone() {
        SHOP.insert("product", "id", "moon", "category", "sky", "unit_cost", "1000000000000000")
                .insert("product", "id", "sun", "category", "sky", "unit_cost", "1000000000");
        SHOP.with(
                        "tx",
                        "a",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "ann",
                        "product",
                        "moon",
                        "quantity",
                        1,
                        "net",
                        9)
                .with(
                        "tx",
                        "b",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "ann",
                        "product",
                        "sun",
                        "quantity",
                        1_000_000,
                        "net",
                        9)
                .line("c", "1", "2025-03-01 09:00", "bob", "10");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "bob")).startsWith("1 1 0 10.0000");
        assertThat(quarantine())
                .containsExactly(
                        "2025-03-01 | AMOUNT_TOO_LARGE | a / 1 | 9.0000 | the cost of product moon"
                                + " is beyond a million million",
                        "2025-03-01 | AMOUNT_TOO_LARGE | b / 1 | 9.0000 | the cost of product sun"
                                + " is beyond a million million");
    }

    @Test
    void anEndlessContactIsLeftOutAndSaid() {
        SHOP.line("a", "1", "2025-03-01 09:00", "ann", "10")
                .insert("contact", "client", "ann", "at", "2025-03-01 09:00", "minutes", "1000000000000000")
                .insert("contact", "client", "ann", "at", "2025-03-01 09:00", "minutes", "30")
                .insert("complaint", "client", "ann", "at", "2025-03-01 09:00", "cost", "1000000000000000")
                .insert("contact", "client", null, "at", "2025-03-01 09:00", "minutes", "30");
        NightSummary night = SHOP.night("2025-03-01");
        assertThat(night.message()).isNull();
        assertThat(night.notes())
                .contains(
                        "3 contacts or complaints of the source shop for 2025-03-01 have no readable date, customer or"
                                + " amount and were left out.");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql(
                                "SELECT CONCAT_WS(' ', contacts, minutes, complaints, complaint_cost) FROM fact_service_day")
                        .query(String.class)
                        .single())
                .isEqualTo("1 30.0000 0 0.0000");
    }

    @Test
    void oddCharactersComeBackAsTheyWere() {
        List<String> odd = List.of(
                "it's",
                "\"quoted\"",
                "back\\slash",
                "\\N",
                "tab\tinside",
                "line\nbreak",
                "cr\r\nlf",
                "bell\u0007",
                "nul\u0000",
                "Ünïcödé",
                "客户",
                "😀👩‍👩‍👧",
                "a,b;c",
                "%_",
                "-- no",
                "\u0001",
                "é",
                "e\u0301",
                "A",
                "a");
        for (int i = 0; i < odd.size(); i++) {
            SHOP.with(
                    "tx",
                    "t" + odd.get(i),
                    "line_id",
                    odd.get(i),
                    "at",
                    "2025-03-01 09:00",
                    "client",
                    odd.get(i),
                    "category",
                    odd.get(i),
                    "quantity",
                    1,
                    "net",
                    i + 1);
            SHOP.with(
                    "tx",
                    "bad" + odd.get(i),
                    "line_id",
                    odd.get(i),
                    "at",
                    "2025-03-01 09:00",
                    "client",
                    "ann",
                    "quantity",
                    1,
                    "category",
                    odd.get(i));
        }
        night("2025-03-01");
        for (int i = 0; i < odd.size(); i++) {
            assertThat(fact("2025-03-01", odd.get(i))).as(odd.get(i)).startsWith("1 1 0 " + (i + 1) + ".0000");
        }
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT c.name FROM fact_category_day f JOIN category c ON c.category_no = f.category_no")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(odd);
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT line_key FROM quarantine")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        odd.stream().map(text -> "bad" + text + " / " + text).toList());
        Map<String, List<String>> before = SHOP.tables();
        night("2025-03-01");
        Shop.assertEqual(SHOP.tables(), before);
    }

    @Test
    void anOverLongCategoryIsCutAndTheLineKept() {
        SHOP.with(
                "tx",
                "t",
                "line_id",
                "1",
                "at",
                "2025-03-01 09:00",
                "client",
                "ann",
                "quantity",
                1,
                "net",
                5,
                "category",
                "😀" + "c".repeat(250));
        night("2025-03-01");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT c.name FROM fact_category_day f JOIN category c ON c.category_no = f.category_no")
                        .query(String.class)
                        .single())
                .isEqualTo("😀" + "c".repeat(198) + "…");
    }

    @Test
    void theSameLineTwiceCountsOnce() {
        SHOP.line("t", "1", "2025-03-01 09:00", "ann", "10").line("t", "1", "2025-03-01 09:00", "ann", "10");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).startsWith("1 1 0 10.0000");
        assertThat(quarantine()).containsExactly("2025-03-01 | DUPLICATE | t / 1 | 10.0000 | the same line twice");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whichOfTwoDifferingLinesCountsDoesNotDependOnTheirOrder(int seed) {
        List<Runnable> lines = new ArrayList<>(List.of(
                () -> SHOP.line("t", "1", "2025-03-01 09:00", "ann", "10"),
                () -> SHOP.line("t", "1", "2025-03-01 09:00", "ann", "11"),
                () -> SHOP.line("t", "1", "2025-03-01 09:00", "bob", "10"),
                () -> SHOP.line("t", "1", "2025-03-01 09:00", "bob", "10"),
                () -> SHOP.line("u", "1", "2025-03-01 09:00", "bob", "10"),
                () -> SHOP.line("u", "1", "2025-03-01 09:00:01", "bob", "10"),
                () -> SHOP.line("v", "x", "2025-03-01 09:00", "bob", "5"),
                () -> SHOP.line("v", "01", "2025-03-01 09:00", "bob", "5"),
                () -> SHOP.line("v", "1", "2025-03-01 09:00", "bob", "5")));
        lines.forEach(Runnable::run);
        night("2025-03-01");
        Map<String, List<String>> inOneOrder = SHOP.tables();
        SHOP.clear().client("bob").client("ann");
        Collections.shuffle(lines, new Random(seed));
        lines.forEach(Runnable::run);
        night("2025-03-01");
        Shop.assertEqual(SHOP.tables(), inOneOrder);
        assertThat(quarantine())
                .hasSize(4)
                .filteredOn(line -> line.contains("DIFFERS"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

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
                        "The feed customers gave nobody. Nothing was changed; check the query, and that the source is"
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
}
