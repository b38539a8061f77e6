package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerMetricsTest {

    private static final long D = 20_000;

    private static CustomerDay sale(long day) {
        return new CustomerDay(day, new Sums(1, 2_000, 5_0000, 0, 100_0000, 7_0000, 5_0000, 30_0000));
    }

    private static CustomerMetrics anew(Map<Long, CustomerDay> facts, long asOf) {
        List<CustomerDay> upTo =
                facts.values().stream().filter(fact -> fact.day() <= asOf).toList();
        return CustomerMetrics.of(7, upTo, asOf);
    }

    private static void carryOn(CustomerMetrics metrics, Map<Long, CustomerDay> facts, long day) {
        @Nullable CustomerDay[] leaving = new CustomerDay[CustomerMetrics.WINDOWS.length];
        for (int w = 0; w < leaving.length; w++) {
            leaving[w] = facts.get(day - CustomerMetrics.WINDOWS[w]);
        }
        metrics.advance(day, facts.get(day), leaving);
    }

    @Test
    void carryingOnEqualsComputingAnew() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            double density = Math.pow(10, -2 * random.nextDouble());
            Map<Long, CustomerDay> facts = new TreeMap<>();
            CustomerMetrics carried = new CustomerMetrics(7);
            for (long day = D; day < D + 1100; day++) {
                if (random.nextDouble() < density) {
                    facts.put(
                            day,
                            new CustomerDay(
                                    day,
                                    new Sums(
                                            random.nextInt(3),
                                            random.nextLong(-3_000, 9_000),
                                            random.nextLong(-1_0000, 2_0000),
                                            -random.nextLong(0, 5_0000),
                                            random.nextLong(-1_0000, 100_0000),
                                            random.nextLong(-10, 10),
                                            random.nextLong(0, 3_0000),
                                            random.nextLong(-50_0000, 50_0000))));
                }
                carryOn(carried, facts, day);
                if (day % 7 == 0 || facts.containsKey(day)) {
                    String expected = anew(facts, day).toString();
                    if (!carried.toString().equals(expected)) {
                        assertThat(carried).as("seed %d", seed).hasToString(expected);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 1 1 1 1",
        "29, 1 1 1 1 1",
        "30, 0 1 1 1 1",
        "31, 0 1 1 1 1",
        "89, 0 1 1 1 1",
        "90, 0 0 1 1 1",
        "364, 0 0 1 1 1",
        "365, 0 0 0 1 1",
        "366, 0 0 0 1 1",
        "729, 0 0 0 1 1",
        "730, 0 0 0 0 1"
    })
    void aWindowHoldsTheDaysThatEndWithTheDate(int daysAgo, String expected) {
        CustomerDay fact = sale(D - daysAgo);
        CustomerMetrics metrics = CustomerMetrics.of(7, List.of(fact), D);
        String[] in = expected.split(" ");
        for (int w = 0; w < in.length; w++) {
            assertThat(metrics.in[w]).isEqualTo(in[w].equals("1") ? fact.sums() : Sums.NONE);
        }
        CustomerMetrics carried = new CustomerMetrics(7);
        Map<Long, CustomerDay> facts = Map.of(fact.day(), fact);
        for (long day = fact.day(); day <= D; day++) {
            carryOn(carried, facts, day);
        }
        assertThat(carried).hasToString(metrics.toString());
    }

    @Test
    void aDayWithoutAnOrderIsNoActiveDay() {
        List<CustomerDay> facts = new ArrayList<>(List.of(
                sale(D),
                goods(D + 3, 0, -10_0000, -10_0000, -3_0000),
                new CustomerDay(D + 4, new Sums(0, 0, 0, 0, 0, 0, 2_0000, -2_0000)),
                goods(D + 10, 2, 0, 10, 5),
                sale(D + 14)));
        CustomerMetrics metrics = CustomerMetrics.of(7, facts, D + 20);
        assertThat(metrics.firstOrder).isEqualTo(D);
        assertThat(metrics.lastOrder).isEqualTo(D + 14);
        assertThat(metrics.activeDays).isEqualTo(3);
        assertThat(metrics.gaps).hasToString("4:1,10:1");
        CustomerFigures figures = figures(metrics, D + 30);
        assertThat(figures.tenureDays()).isEqualTo(30);
        assertThat(figures.life().orders()).isEqualTo(4);
        assertThat(figures.rhythm())
                .isEqualTo(new CustomerFigures.Rhythm(
                        new BigDecimal("7.00"), new BigDecimal("3.00"), LocalDate.ofEpochDay(D + 21)));
    }

    private static CustomerDay goods(long day, int orders, long returns, long netRevenue, long netProfit) {
        return new CustomerDay(day, new Sums(orders, 0, 0, returns, netRevenue, 0, 0, netProfit));
    }

    private static CustomerFigures figures(CustomerMetrics metrics, long date) {
        return CustomerFigures.of(metrics, LocalDate.ofEpochDay(date), String::valueOf);
    }

    @Test
    void whoNeverOrderedHasNoFirstAndNoLastOrder() {
        CustomerFigures figures = figures(CustomerMetrics.of(7, List.of(goods(D, 0, -5_0000, -5_0000, -2_0000)), D), D);
        assertThat(figures.firstOrder()).isNull();
        assertThat(figures.lastOrder()).isNull();
        assertThat(figures.tenureDays()).isNull();
        assertThat(figures.rhythm()).isNull();
        assertThat(figures.last365().returns()).isEqualByComparingTo("-5");
        assertThat(figures.last365().orderValue()).isNull();
        assertThat(figures.last365().returnRate()).isNull();
        assertThat(figures.last365().discountShare()).isNull();
        assertThat(figures.life().netProfit()).isEqualByComparingTo("-2");
    }

    @Test
    void sharesAndAveragesAreOfSales() {
        CustomerMetrics metrics = CustomerMetrics.of(
                7,
                List.of(
                        new CustomerDay(D - 400, new Sums(1, 5_000, 0, 0, 70_0000, 0, 0, 20_0000)),
                        new CustomerDay(D - 20, new Sums(2, 3_000, 10_0000, 0, 90_0000, 0, 0, 30_0000)),
                        new CustomerDay(D - 3, new Sums(1, -1_000, -2_0000, -18_0000, -12_0000, 0, 4_0000, -9_0000))),
                D);
        CustomerFigures figures = figures(metrics, D);
        CustomerFigures.Window year = figures.last365();
        assertThat(year.gross()).isEqualByComparingTo("104"); // 90 + 6 sold after discount, 8 of discount
        assertThat(year.discount()).isEqualByComparingTo("8");
        assertThat(year.cost()).isEqualByComparingTo("53"); // 78 - 4 - 21
        assertThat(year.orderValue()).isEqualByComparingTo("32");
        assertThat(year.returnRate()).isEqualByComparingTo("0.1875");
        assertThat(year.discountShare()).isEqualByComparingTo("0.0769");
        assertThat(figures.previous365().orders()).isEqualTo(1);
        assertThat(figures.previous365().netProfit()).isEqualByComparingTo("20");
        assertThat(figures.life().units()).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7.00, 0.00",
        "7 8, 7.50, 0.50",
        "1 2 3, 2.00, 1.00",
        "10 1 5 9, 7.00, 5.25",
        "3 3 3 300, 3.00, 74.25",
        "1 1 2 2 100, 2.00, 1.00"
    })
    void theMedianAndTheQuartilesAreThoseThatMostSoftwareGives(String days, String median, String spread) {
        Gaps gaps = new Gaps();
        for (String one : days.split(" ")) {
            gaps.add(Integer.parseInt(one));
        }
        Gaps read = Gaps.parse(gaps.toString());
        assertThat(BigDecimal.valueOf(Objects.requireNonNull(read.median()), 2)).isEqualTo(median);
        assertThat(BigDecimal.valueOf(Objects.requireNonNull(read.spread()), 2)).isEqualTo(spread);
    }
}
