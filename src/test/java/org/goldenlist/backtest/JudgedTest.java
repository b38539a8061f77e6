package org.goldenlist.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class JudgedTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /** As of day 100, with a horizon of 90: the first, third and fifth stay away; the sign is seen of the first, third and fourth. */
    private static final Cases FIVE = new Cases.Builder(90)
            .add(11, 100, 0, Cases.NEVER, 0.9, 1)
            .add(12, 100, 10, 150, 0.8, 0)
            .add(13, 100, 40, 191, 0.7, 1)
            .add(14, 100, 90, 190, 0.2, 1)
            .add(15, 100, 90, Cases.NEVER, 0.2, 2)
            .build();

    private static final List<Rule> RULES = List.of(
            Rule.plain(FIVE),
            Rule.ofSign("sign", FIVE, 0),
            Rule.ofSign("other", FIVE, 1),
            Rule.ofSign("never seen", FIVE, 63));

    private static int[] once(Cases cases) {
        int[] weights = new int[cases.size()];
        Arrays.fill(weights, 1);
        return weights;
    }

    @Test
    void countsWhatWasSaidAndWhatCame() {
        Judged judged = Judged.of("five", FIVE, RULES);
        assertThat(judged.customers()).isEqualTo(5);
        assertThat(judged.cases()).isEqualTo(5);
        assertThat(judged.stayedAway()).isEqualTo(3);
        assertThat(judged.baseRate()).isCloseTo(0.6, EXACTLY);

        Judgement plain = judged.rules().get(0);
        assertThat(plain.said()).isEqualTo(2);
        assertThat(plain.right()).isEqualTo(1);
        assertThat(plain.precision().value()).isCloseTo(0.5, EXACTLY);
        assertThat(plain.recall()).isCloseTo(1 / 3.0, EXACTLY);
        assertThat(plain.plain().value()).as("it is the plain rule").isNaN();
        assertThat(plain.lead()).hasValue(-10);

        Judgement sign = judged.rules().get(1);
        assertThat(sign.said()).isEqualTo(3);
        assertThat(sign.right()).isEqualTo(2);
        assertThat(sign.precision().value()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(sign.recall()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(sign.plain().value()).as("of the three longest silences two").isCloseTo(2 / 3.0, EXACTLY);
        assertThat(sign.ahead().value()).isCloseTo(0, EXACTLY);
        assertThat(sign.lead()).as("of -10 and 30").hasValue(10);

        assertThat(judged.rules().get(2).lead()).hasValue(80);
        Judgement never = judged.rules().get(3);
        assertThat(never.precision().value()).isNaN();
        assertThat(never.plain().low()).isNaN();
        assertThat(never.lead()).isEmpty();
    }

    @Test
    void comparesTheScoresWhereTheyFindAsMany() {
        AtEqualRecall equal = Judged.of("five", FIVE, RULES).equalRecall();
        assertThat(equal.recall()).isCloseTo(1 / 3.0, EXACTLY);
        assertThat(equal.plain().value()).isCloseTo(1, EXACTLY);
        assertThat(equal.chance().value()).isCloseTo(1, EXACTLY);
        assertThat(equal.cut()).isEqualTo(0.9);
    }

    /** The fourth and the fifth are equal: to find half of a leaver more, half of both is taken. */
    @Test
    void equalScoresAreTakenAsAWhole() {
        Ranking byChance = new Ranking(FIVE, FIVE::chance);
        assertThat(byChance.precisionAt(2 / 3.0, once(FIVE))).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(byChance.precisionAt(2.5 / 3, once(FIVE))).isCloseTo(2.5 / 4, EXACTLY);
        assertThat(byChance.precisionAt(1, once(FIVE))).isCloseTo(3 / 5.0, EXACTLY);
        assertThat(byChance.precisionAt(0, once(FIVE))).isNaN();
        Ranking allAlike = new Ranking(FIVE, i -> 1);
        for (double recall : new double[] {0.1, 0.5, 1}) {
            assertThat(allAlike.precisionAt(recall, once(FIVE)))
                    .as("the base rate")
                    .isCloseTo(0.6, EXACTLY);
        }
        assertThat(byChance.precisionAt(1, new int[] {1, 2, 0, 0, 3}))
                .as("each counts as often as it is drawn")
                .isCloseTo(4 / 6.0, EXACTLY);
    }

    /** One silence, seen at two of its month-ends, counts once, from the first on; a second silence of the customer counts too. */
    @Test
    void theLeadIsOfTheFirstMonthEndOfASilence() {
        Cases cases = new Cases.Builder(30)
                .add(1, 100, 80, 300, 0, 1)
                .add(1, 131, 80, 300, 0, 1)
                .add(1, 310, 300, 500, 0, 1)
                .add(2, 100, 50, 120, 0, 1)
                .build();
        Judgement sign = Judged.of("two", cases, List.of(Rule.ofSign("sign", cases, 0)))
                .rules()
                .get(0);
        assertThat(sign.said()).isEqualTo(4);
        assertThat(sign.right()).isEqualTo(3);
        assertThat(sign.lead()).as("of 70 and 80").hasValue(75);
    }

    @Test
    void nobodyAtAllIsNoFailure() {
        Cases nobody = new Cases.Builder(90).build();
        Judged judged = Judged.of("nobody", nobody, List.of(new Rule("any", false, i -> true)));
        assertThat(judged.baseRate()).isNaN();
        assertThat(judged.rules().get(0).recall()).isNaN();
        assertThat(judged.equalRecall().chance().value()).isNaN();
    }

    @Test
    void anIntervalHolds95OfAHundredResamples() {
        double[] resamples = new double[41];
        for (int i = 0; i < resamples.length; i++) {
            resamples[i] = 41 - i;
        }
        assertThat(Interval.of(20, resamples)).isEqualTo(new Interval(20, 2, 40));
        Arrays.fill(resamples, 0, 20, Double.NaN);
        assertThat(Interval.of(20, resamples).high()).isCloseTo(20.5, EXACTLY);
        Arrays.fill(resamples, 0, 21, Double.NaN);
        assertThat(Interval.of(20, resamples).high())
                .as("more than half unknown")
                .isNaN();
    }

    @Test
    void customersAreDrawnWithAllOfTheirCases() {
        Cases cases = many(7);
        int[] weights = Resamples.weights(cases, 3);
        int[] ofCustomer = new int[cases.customers()];
        Arrays.fill(ofCustomer, -1);
        for (int i = 0; i < weights.length; i++) {
            int customer = cases.customer(i);
            assertThat(ofCustomer[customer]).isIn(-1, weights[i]);
            ofCustomer[customer] = weights[i];
        }
        assertThat(Arrays.stream(ofCustomer).sum()).isEqualTo(cases.customers());
        assertThat(weights).isNotEqualTo(Resamples.weights(cases, 4));
    }

    @Test
    void threadsChangeNothing() throws Exception {
        Cases cases = many(1);
        List<Rule> rules = List.of(Rule.ofSign("sign", cases, 0));
        Judged here = Judged.of("many", cases, rules);
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            assertThat(alone.submit(() -> Judged.of("many", cases, rules)).get())
                    .isEqualTo(here);
        } finally {
            alone.shutdown();
        }
        Interval ahead = here.equalRecall().ahead();
        assertThat(ahead.low()).isLessThan(ahead.value());
        assertThat(ahead.high()).isGreaterThan(ahead.value());
    }

    private static Cases many(long seed) {
        Random dice = new Random(seed);
        Cases.Builder cases = new Cases.Builder(90);
        for (int customer = 0; customer < 200; customer++) {
            for (int asOf = 1_000; asOf < 1_100; asOf += 30) {
                int silence = dice.nextInt(200);
                boolean away = dice.nextInt(200) < silence;
                int next = away ? Cases.NEVER : asOf + 1 + dice.nextInt(90);
                cases.add(customer, asOf, asOf - silence, next, dice.nextDouble(), dice.nextInt(2));
            }
        }
        return cases.build();
    }

    @Test
    void whoCameBackIsCountedBySilence() {
        CameBack.Count count = new CameBack.Count(400);
        count.add(1_000, 1_000 - 89, 1_001);
        count.add(1_000, 1_000 - 90, 1_365);
        count.add(1_000, 1_000 - 200, 1_366);
        count.add(1_000, 1_000 - 365, Cases.NEVER);
        count.add(1_000, 1_000 - 500, 1_010);
        assertThat(count.all())
                .containsExactly(
                        new CameBack(90, 4, 2, 365),
                        new CameBack(180, 3, 1, 365),
                        new CameBack(270, 2, 1, 365),
                        new CameBack(365, 2, 1, 365));
        CameBack.Count shorter = new CameBack.Count(100);
        shorter.add(1_000, 1_000 - 90, 1_101);
        assertThat(shorter.all().get(0)).isEqualTo(new CameBack(90, 1, 0, 100));
    }
}
