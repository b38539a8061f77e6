package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of lines that are wrong, odd or there twice. */
class LeftOutTest extends AShop {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NULL",
                "''",
                "over-long",
                "1e15",
                "1e15 cost",
                "bad kind",
                "positive return",
                "no quantity",
                "over-long line"
            })
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
            case "positive return" -> {
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
                        "return",
                        "quantity",
                        -1,
                        "net",
                        "7.5");
                yield "2025-03-01 | RETURN_POSITIVE | bad / 1 | 7.5000 | a return of 7.5000";
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
                        "Some contacts of the source shop have no readable date, customer or amount and were left out.",
                        "Some complaints of the source shop have no readable date, customer or amount and were left"
                                + " out.");
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
}
