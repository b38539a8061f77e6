package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines in other currencies than the company's, which is the euro. */
class CurrenciesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(Shop.Options::withCurrencies);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void firstMorning() {
        shop.clear().client("ann").client("bob");
    }

    private static void rate(String currency, String day, String rate) {
        shop.insert("rate", "currency", currency, "day", day, "rate", rate);
    }

    private static void line(String tx, String day, String currency, String net, Object... more) {
        Object[] columns = {
            "tx",
            tx,
            "line_id",
            "1",
            "at",
            day + " 12:00:00",
            "client",
            "ann",
            "quantity",
            net.startsWith("-") ? -1 : 1,
            "net",
            net,
            "currency",
            currency
        };
        Object[] all = java.util.Arrays.copyOf(columns, columns.length + more.length);
        System.arraycopy(more, 0, all, columns.length, more.length);
        shop.with(all);
    }

    /** Source, facts and quarantine of each day with lines: lines and net of each. */
    private static List<String> totals(Shop of) {
        return of.own()
                .jdbc()
                .sql(
                        "SELECT CONCAT_WS(' ', business_date, source_lines, source_net, fact_lines, fact_net, quarantine_lines,"
                                + " quarantine_net) FROM day_total WHERE source_lines > 0 ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static List<String> fact(Shop of) {
        return of.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', business_date, net_revenue, returns, discount, cost, uncosted)"
                        + " FROM fact_customer_day ORDER BY business_date")
                .query(String.class)
                .list();
    }

    private static List<String> converted(Shop of) {
        return of.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', business_date, currency, lines_in_it, net_in_it, net, rate, rate_on)"
                        + " FROM day_currency ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static NightSummary good(NightSummary night) {
        assertThat(night.message()).isNull();
        return night;
    }

    @Test
    void everyAmountOfALineIsConvertedAndTheCostOfItsProductIsNot() {
        rate("USD", "2025-03-03", "0.9");
        shop.insert("product", "id", "mug", "unit_cost", "3");
        line("usd", "2025-03-03", "USD", "100", "discount", "10", "cost", "60");
        line("mug", "2025-03-03", "USD", "20", "product", "mug");
        line("eur", "2025-03-03", "EUR", "7", "cost", "1");
        line("own", "2025-03-03", " ", "5", "cost", "2");
        line("null", "2025-03-03", null, "4", "cost", "1");
        NightSummary night = good(shop.night("2025-03-03"));
        assertThat(fact(shop)).containsExactly("2025-03-03 124.0000 0.0000 9.0000 61.0000 0.0000");
        assertThat(totals(shop)).containsExactly("2025-03-03 5 124.0000 5 124.0000 0 0.0000");
        assertThat(converted(shop)).containsExactly("2025-03-03 USD 2 120.0000 108.0000 0.9000000000 2025-03-03");
        assertThat(night.notes())
                .contains(
                        "2 lines in USD of the source shop, of 2025-03-03, were converted with the rate of 2025-03-03, 0.9.");
    }

    @Test
    void eachLineIsRoundedByItselfHalfAwayFromZero() {
        rate("USD", "2025-03-03", "0.5");
        line("a", "2025-03-03", "USD", "0.0001");
        line("b", "2025-03-03", "USD", "0.0001");
        line("c", "2025-03-03", "USD", "-0.0003");
        line("d", "2025-03-03", "USD", "10.00005");
        good(shop.night("2025-03-03"));
        // 0.00005 and 0.00005 to 0.0001 each, -0.00015 to -0.0002; 10.00005 to 10.0001 first, and half of it to 5.0001
        assertThat(totals(shop)).containsExactly("2025-03-03 4 5.0001 4 5.0001 0 0.0000");
        assertThat(fact(shop)).containsExactly("2025-03-03 5.0001 -0.0002 0.0000 0.0000 5.0001");
    }

    @Test
    void theLatestRateHoldsOverTheWeekendAndNotForEver() {
        rate("USD", "2025-03-07", "0.92");
        rate("USD", "2025-03-10", "0.95");
        line("fri", "2025-03-07", "USD", "100");
        line("sun", "2025-03-09", "USD", "100");
        line("mon", "2025-03-10", "USD", "100");
        line("late", "2025-03-17", "USD", "100");
        good(shop.night("2025-03-17"));
        assertThat(totals(shop))
                .containsExactly(
                        "2025-03-07 1 92.0000 1 92.0000 0 0.0000",
                        "2025-03-09 1 92.0000 1 92.0000 0 0.0000",
                        "2025-03-10 1 95.0000 1 95.0000 0 0.0000",
                        "2025-03-17 1 95.0000 1 95.0000 0 0.0000");
        assertThat(converted(shop)).contains("2025-03-09 USD 1 100.0000 92.0000 0.9200000000 2025-03-07");
    }

    @Test
    void missingRatesAreSaidAllAtOnceBeforeAnythingIsWritten() {
        rate("GBP", "2025-02-01", "1.2");
        line("own", "2025-03-01", null, "10");
        line("gbp", "2025-03-01", "GBP", "10");
        line("usd", "2025-03-02", "USD", "10");
        NightSummary night = shop.night("2025-03-02");
        assertThat(night.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(night.message())
                .isEqualTo(
                        "There is no rate of GBP for 2025-03-01 (the latest before it is of 2025-02-01, older than 7 days);"
                                + " USD for 2025-03-02 (there is none before it). One unit of each is worth so much in EUR; to mend it:"
                                + " goldenlist import rates FILE.csv, or give it in the feed rates of a source.");
        assertThat(totals(shop)).isEmpty();
        rate("GBP", "2025-02-28", "1.1");
        rate("USD", "2025-03-02", "0.9");
        good(shop.night("2025-03-02"));
        assertThat(totals(shop))
                .containsExactly("2025-03-01 2 21.0000 2 21.0000 0 0.0000", "2025-03-02 1 9.0000 1 9.0000 0 0.0000");
    }

    @Test
    void manyMissingRatesAreCounted() {
        for (int day = 10; day < 25; day++) {
            line("t" + day, "2025-03-" + day, "USD", "1");
        }
        assertThat(shop.night("2025-03-24").message())
                .contains("USD for 2025-03-19 (", "; and of 5 more days.")
                .doesNotContain("2025-03-20");
    }

    @Test
    void aRateThatIsCorrectedOrComesLateHasItsDaysReadAgain() {
        rate("USD", "2025-03-07", "0.90");
        line("fri", "2025-03-07", "USD", "100");
        line("sat", "2025-03-08", "USD", "100");
        good(shop.night("2025-03-08"));
        rate("USD", "2025-03-08", "0.91");
        good(shop.night("2025-03-09"));
        assertThat(totals(shop))
                .containsExactly("2025-03-07 1 90.0000 1 90.0000 0 0.0000", "2025-03-08 1 91.0000 1 91.0000 0 0.0000");
        shop.sales()
                .jdbc()
                .sql("UPDATE rate SET rate = 0.95 WHERE day = '2025-03-07'")
                .update();
        NightSummary night = good(shop.night("2025-03-10"));
        assertThat(totals(shop))
                .containsExactly("2025-03-07 1 95.0000 1 95.0000 0 0.0000", "2025-03-08 1 91.0000 1 91.0000 0 0.0000");
        assertThat(night.notes())
                .contains(
                        "The source shop has changed its lines of 2025-03-07 since they were read; the day was read again.");
    }

    @Test
    void aCorrectedRateIsFoundWhereTheDayComesToNothing() {
        rate("USD", "2025-03-07", "0.90");
        line("sale", "2025-03-07", "USD", "100");
        line("return", "2025-03-07", "USD", "-100");
        good(shop.night("2025-03-07"));
        shop.sales().jdbc().sql("UPDATE rate SET rate = 0.80").update();
        good(shop.night("2025-03-08"));
        assertThat(fact(shop)).containsExactly("2025-03-07 0.0000 -80.0000 0.0000 0.0000 0.0000");
    }

    @Test
    void aQuarantinedLineIsConvertedTooAndAnUnknownCurrencyHasNoAmount() {
        rate("USD", "2025-03-07", "0.9");
        line("kind", "2025-03-07", "USD", "100", "kind", "gift");
        line("twice", "2025-03-07", "USD", "10");
        line("twice", "2025-03-07", "USD", "10");
        line("euros", "2025-03-07", "eur", "50");
        line("good", "2025-03-07", "EUR", "5");
        line("huge", "2025-03-07", "USD", "9999999999999.99995");
        good(shop.night("2025-03-07"));
        assertThat(totals(shop)).containsExactly("2025-03-07 6 9000000000113.0000 2 14.0000 4 9000000000099.0000");
        assertThat(shop.own()
                        .jdbc()
                        .sql(
                                "SELECT CONCAT_WS(' | ', reason, line_key, net_amount, detail) FROM quarantine ORDER BY line_key")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "BAD_CURRENCY | euros / 1 | 0.0000 | currency is eur",
                        "AMOUNT_TOO_LARGE | huge / 1 | 9000000000000.0000 | net_amount 9999999999999.999950 is beyond a million"
                                + " million",
                        "BAD_KIND | kind / 1 | 90.0000 | kind is gift",
                        "DUPLICATE | twice / 1 | 9.0000 | the same line twice");
    }

    @Test
    void randomLinesComeToWhatTheSourceSaysOfThem() {
        long seed = 20260314;
        Random random = new Random(seed);
        BigDecimal expected = BigDecimal.ZERO;
        for (int i = 0; i < 900; i++) {
            String currency = List.of("USD", "GBP", "JPY", "EUR").get(random.nextInt(4));
            String day = FIRST.plusDays(random.nextInt(150)).toString();
            BigDecimal net = BigDecimal.valueOf(random.nextLong(2_000_000_000L) - 1_000_000_000L, 5);
            line("t" + i, day, currency, net.toPlainString());
            BigDecimal rate = currency.equals("EUR") ? BigDecimal.ONE : rateOf(currency, day);
            expected = expected.add(
                    net.setScale(4, RoundingMode.HALF_UP).multiply(rate).setScale(4, RoundingMode.HALF_UP));
        }
        for (int i = 0; i < 150; i++) {
            String day = FIRST.plusDays(i).toString();
            for (String currency : List.of("USD", "GBP", "JPY")) {
                rate(currency, day, rateOf(currency, day).toPlainString());
            }
        }
        good(shop.night(FIRST.plusDays(149)));
        assertThat(shop.own()
                        .jdbc()
                        .sql("SELECT CONCAT_WS(' ', SUM(source_net), SUM(fact_net)) FROM day_total")
                        .query(String.class)
                        .single())
                .isEqualTo(expected + " " + expected);
        Map<String, List<String>> before = shop.tables();
        good(shop.night(FIRST.plusDays(149)));
        Shop.assertEqual(shop.tables(), before);
    }

    private static BigDecimal rateOf(String currency, String day) {
        return new BigDecimal("0.1234567891")
                .add(new BigDecimal(Math.floorMod((currency + day).hashCode(), 900_000)).movePointLeft(6));
    }

    @Test
    void twoRatesOfOneDayAreRefusedAndSoIsOneThatIsNotAboveZero() {
        rate("USD", "2025-03-07", "0.9");
        rate("USD", "2025-03-07", "0.91");
        line("a", "2025-03-07", "USD", "100");
        NightSummary two = shop.night("2025-03-07");
        assertThat(two.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(two.message())
                .startsWith("There are two rates of USD for 2025-03-07: ")
                .contains("of the source shop");
        shop.sales().jdbc().sql("UPDATE rate SET rate = 0").update();
        NightSummary zero = shop.night("2025-03-07");
        assertThat(zero.exitCode()).isEqualTo(ExitCode.DATA);
        assertThat(zero.message())
                .startsWith(
                        "The rate of USD for 2025-03-07 of the source shop is 0.000000000000; valid are numbers above zero");
        assertThat(totals(shop)).isEmpty();
    }

    @Test
    void twoSourcesMayNotGiveDifferentRates() {
        try (Shop both = Shop.open(options -> {
            options.withCurrencies();
            options.till.put("rates.sql", "SELECT currency, day AS rate_on, rate + 0.5 AS rate FROM rate");
        })) {
            both.client("ann")
                    .insert("rate", "currency", "USD", "day", "2025-03-07", "rate", "0.9")
                    .with(
                            "tx",
                            "a",
                            "at",
                            "2025-03-07 12:00:00",
                            "quantity",
                            1,
                            "net",
                            1,
                            "currency",
                            "USD",
                            "line_id",
                            1);
            assertThat(both.night("2025-03-07").message())
                    .isEqualTo(
                            "There are two rates of USD for 2025-03-07: 0.9 of the source shop, and 1.4 of the source till."
                                    + " Give each currency one rate a day.");
        }
    }

    @Test
    void taxIsTakenOffBeforeTheConversionInAnotherZoneAndForACompanyThatCountsInYen() {
        try (Shop yen = Shop.open(options -> {
            options.withCurrencies();
            options.companyCurrency = "JPY";
            options.taxIncluded = true;
            options.rateMaxAgeDays = 0;
            options.sourceZone = java.time.ZoneId.of("America/Havana");
            options.companyZone = java.time.ZoneId.of("Asia/Tokyo");
        })) {
            yen.client("ann");
            for (String day : List.of("2025-03-08", "2025-03-09", "2025-03-10")) {
                yen.insert("rate", "currency", "EUR", "day", day, "rate", "160.123");
            }
            // 2025-03-09 is the day on which the clocks of Havana go on, at midnight
            for (String at : List.of("2025-03-08 23:30:00", "2025-03-09 01:30:00", "2025-03-08 09:00:00")) {
                yen.with(
                        "tx",
                        at,
                        "line_id",
                        1,
                        "at",
                        at,
                        "client",
                        "ann",
                        "quantity",
                        1,
                        "net",
                        "12.00005",
                        "tax",
                        "2.00004",
                        "currency",
                        "EUR");
            }
            yen.with(
                    "tx",
                    "own",
                    "line_id",
                    1,
                    "at",
                    "2025-03-09 06:00:00",
                    "quantity",
                    1,
                    "net",
                    "110",
                    "tax",
                    "10",
                    "currency",
                    "JPY");
            good(yen.night("2025-03-10"));
            // (12.0001 - 2.0000) x 160.123 = 1601.2460123, rounded to 1601.2460
            assertThat(totals(yen))
                    .containsExactly(
                            "2025-03-08 1 1601.2460 1 1601.2460 0 0.0000",
                            "2025-03-09 3 3302.4920 3 3302.4920 0 0.0000");
        }
    }
}
