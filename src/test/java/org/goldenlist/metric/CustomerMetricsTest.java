package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerMetricsTest {

    private static final long D = 20_000;

    private static CustomerDay sale(long day) {
        return new CustomerDay(day, 1, 100_0000, 0, 30_0000, 5_0000, 7_0000);
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
            for (long day = D; day < D + 800; day++) {
                if (random.nextDouble() < density) {
                    facts.put(
                            day,
                            new CustomerDay(
                                    day,
                                    random.nextInt(3),
                                    random.nextLong(-1_0000, 100_0000),
                                    -random.nextLong(0, 5_0000),
                                    random.nextLong(-50_0000, 50_0000),
                                    random.nextLong(0, 3_0000),
                                    random.nextLong(-10, 10)));
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
        "0, 1 1 1 1",
        "29, 1 1 1 1",
        "30, 0 1 1 1",
        "31, 0 1 1 1",
        "89, 0 1 1 1",
        "90, 0 0 1 1",
        "364, 0 0 1 1",
        "365, 0 0 0 1",
        "366, 0 0 0 1"
    })
    void aWindowHoldsTheDaysThatEndWithTheDate(int daysAgo, String expected) {
        CustomerDay fact = sale(D - daysAgo);
        CustomerMetrics metrics = CustomerMetrics.of(7, List.of(fact), D);
        int[] in = {0, 0, 0, 0};
        String[] ones = expected.split(" ");
        for (int w = 0; w < in.length; w++) {
            in[w] = Integer.parseInt(ones[w]);
            assertThat(metrics.orders[w]).isEqualTo(in[w]);
            assertThat(metrics.netRevenue[w]).isEqualTo(in[w] * fact.netRevenue());
            assertThat(metrics.netProfit[w]).isEqualTo(in[w] * fact.netProfit());
            assertThat(metrics.costToServe[w]).isEqualTo(in[w] * fact.costToServe());
            assertThat(metrics.uncosted[w]).isEqualTo(in[w] * fact.uncosted());
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
                new CustomerDay(D + 3, 0, -10_0000, -10_0000, -3_0000, 0, 0),
                new CustomerDay(D + 4, 0, 0, 0, -2_0000, 2_0000, 0),
                new CustomerDay(D + 10, 2, 10, 0, 5, 0, 0),
                sale(D + 14)));
        CustomerMetrics metrics = CustomerMetrics.of(7, facts, D + 20);
        assertThat(metrics.firstOrder).isEqualTo(D);
        assertThat(metrics.lastOrder).isEqualTo(D + 14);
        assertThat(metrics.activeDays).isEqualTo(3);
        assertThat(metrics.gapDaysSquared).isEqualTo(100 + 16);
        assertThat(CustomerFigures.of(metrics, String::valueOf).averageGap()).isEqualTo(7.0);
        assertThat(metrics.orders[CustomerMetrics.LIFE]).isEqualTo(4);
    }

    @Test
    void whoNeverOrderedHasNoFirstAndNoLastOrder() {
        CustomerMetrics metrics =
                CustomerMetrics.of(7, List.of(new CustomerDay(D, 0, -5_0000, -5_0000, -2_0000, 0, 0)), D);
        CustomerFigures figures = CustomerFigures.of(metrics, String::valueOf);
        assertThat(figures.firstOrder()).isNull();
        assertThat(figures.lastOrder()).isNull();
        assertThat(figures.averageGap()).isNull();
        assertThat(figures.returns365()).isEqualByComparingTo("-5");
        assertThat(figures.netProfitLife()).isEqualByComparingTo("-2");
    }
}
