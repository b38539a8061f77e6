package org.goldenlist.stake;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.IntIntHashMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.goldenlist.pareto.Concentration;
import org.goldenlist.pareto.Share;
import org.goldenlist.stake.Grouping.Group;
import org.goldenlist.worth.Referral;
import org.goldenlist.worth.ReferralChain;
import org.junit.jupiter.api.Test;

/** The rules by hand, and what must hold whatever the figures. */
class RulesTest {

    private static final Brought NONE = Brought.NOTHING;

    private static Base base(Brought gradeB, Brought gradeC) {
        return new Base(
                new Brought(8, 0, 1_000),
                NONE,
                gradeB,
                gradeC,
                new BigDecimal("36500"),
                new BigDecimal("12.50"),
                false,
                BigDecimal.TEN,
                new BigDecimal("15"));
    }

    private static Brought of(int customers, long netProfit) {
        return new Brought(customers, netProfit, 0);
    }

    @Test
    void daysOfRunningCosts() {
        assertThat(base(NONE, NONE).runningDays(2_505_000)).isEqualByComparingTo("2.5");
        assertThat(base(NONE, NONE).runningDays(-1_000_000)).isEqualByComparingTo("-1.0");
    }

    @Test
    void csToBecomeBsAreRoundedUp() {
        Base base = base(of(2, 200), of(4, 120)); // 100 and 30 each
        assertThat(base.csToBecomeBs(70)).isEqualTo(1);
        assertThat(base.csToBecomeBs(71)).isEqualTo(2);
        assertThat(base.csToBecomeBs(0)).isZero();
        assertThat(base.csToBecomeBs(-5)).isZero();
        assertThat(base.csToBecomeBs(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE / 70 + 1);
    }

    @Test
    void csToBecomeBsAreNotToldWhereBsBringNoMore() {
        assertThat(base(of(1, 30), of(1, 30)).csToBecomeBs(70)).isNull();
        assertThat(base(NONE, of(1, 30)).csToBecomeBs(70)).isNull();
        assertThat(base(of(1, 30), NONE).csToBecomeBs(70)).isNull();
    }

    @Test
    void winningCostsATimesWhatKeepingCosts() {
        // keeping all costs 8 × 12.50; these bring three tenths of the revenue
        assertThat(base(NONE, NONE).winningFrom(new Brought(1, 0, 300))).isEqualByComparingTo("300");
        assertThat(base(NONE, NONE).winningTo(new Brought(1, 0, 300))).isEqualByComparingTo("450");
        assertThat(base(NONE, NONE).winningTo(new Brought(1, 0, -300))).isEqualByComparingTo("0");
    }

    @Test
    void lightsAreOfTheirLineOnward() {
        BigDecimal ten = BigDecimal.TEN;
        BigDecimal twenty = new BigDecimal("20");
        assertThat(Light.of(new BigDecimal("0.099999"), ten, twenty)).isEqualTo(Light.GREEN);
        assertThat(Light.of(new BigDecimal("0.10"), ten, twenty)).isEqualTo(Light.AMBER);
        assertThat(Light.of(new BigDecimal("0.199999"), ten, twenty)).isEqualTo(Light.AMBER);
        assertThat(Light.of(new BigDecimal("0.20"), ten, twenty)).isEqualTo(Light.RED);
        assertThat(Light.of(null, ten, twenty)).isNull();
        assertThat(Light.worse(Light.AMBER, Light.GREEN)).isEqualTo(Light.AMBER);
        assertThat(Light.worse(null, Light.GREEN)).isEqualTo(Light.GREEN);
    }

    @Test
    void leverageIsMoneyOrMany() {
        OptionalLong lowest = OptionalLong.of(100);
        assertThat(KeyCustomer.hasLeverage(of(1, 100), lowest, 5)).isTrue();
        assertThat(KeyCustomer.hasLeverage(of(4, 99), lowest, 5)).isFalse();
        assertThat(KeyCustomer.hasLeverage(of(5, -3), lowest, 5)).isTrue();
        assertThat(KeyCustomer.hasLeverage(of(4, 1_000), OptionalLong.empty(), 5))
                .isFalse();
        assertThat(KeyCustomer.hasLeverage(of(1, 0), OptionalLong.of(-10), 5)).isFalse();
    }

    @Test
    void sharesOfAWholeThatIsNothingAreNone() {
        assertThat(Share.of(1, 3, 6)).isEqualByComparingTo("0.333333");
        assertThat(Share.of(5, 0, 6)).isNull();
        assertThat(Share.of(5, -1, 6)).isNull();
        assertThat(Share.of(-1, 2, 6)).isEqualByComparingTo("-0.5");
    }

    @Test
    void concentrationOfFourByHand() {
        Concentration four = Concentration.of(new long[] {-10, 20, 30, 60}, new long[] {-50, 0, 10, 90});
        assertThat(four.revenueShares())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("0.600000", "1.100000", "1.000000", "1.000000");
        assertThat(four.profitShare(1)).isEqualByComparingTo("1.8");
        // 60, 30 and 20 of 110: (3600 + 900 + 400) ÷ 12100
        assertThat(four.herfindahl()).isEqualByComparingTo("4049.59");
    }

    @Test
    void concentrationOfOneAndOfNobody() {
        assertThat(Concentration.of(new long[] {7}, new long[] {-1}).herfindahl())
                .isEqualByComparingTo("10000");
        assertThat(Concentration.of(new long[] {7}, new long[] {-1}).profitShare(1))
                .isNull();
        assertThat(Concentration.of(new long[0], new long[0]).herfindahl()).isNull();
        assertThat(Concentration.of(new long[0], new long[0]).revenueShares()).isEmpty();
    }

    private static IntIntHashMap above(int... pairs) {
        IntIntHashMap above = new IntIntHashMap();
        for (int i = 0; i < pairs.length; i += 2) {
            above.put(pairs[i], pairs[i + 1]);
        }
        return above;
    }

    @Test
    void headsAreAtTheTopOfTreesAndTheSmallestOfCircles() {
        // 5 belongs to 4, 4 to 3; 7 and 8 to each other, 9 to 8; 6 to itself
        IntIntHashMap heads = Grouping.heads(above(5, 4, 4, 3, 7, 8, 8, 7, 9, 8, 6, 6), Comparator.naturalOrder());
        assertThat(IntStream.rangeClosed(3, 9).map(one -> heads.getOrDefault(one, 0)))
                .containsExactly(3, 3, 3, 0, 7, 7, 7);
    }

    /** A forest of referrals at random: what the branches bring is what everybody's group brings, less himself. */
    @Test
    void branchesAreWhatTheChainSays() {
        SplittableRandom dice = new SplittableRandom(7);
        Counted counted = new Counted(300);
        IntStream.range(2, 300)
                .filter(customer -> dice.nextInt(4) > 0)
                .forEach(customer -> counted.add(customer, dice.nextInt(-50, 500), dice.nextInt(1000)));
        List<Referral> referrals = IntStream.range(0, 400)
                .mapToObj(i -> new Referral(dice.nextInt(2, 300), dice.nextInt(2, 300), dice.nextInt(100)))
                .toList();
        ReferralChain chain = new ReferralChain(referrals, 100);
        Branches branches = new Branches(chain.taken(), counted);
        assertThat(chain.taken()).hasSizeGreaterThan(100);
        for (int customer = 2; customer < 300; customer++) {
            int one = customer;
            assertThat(branches.of(one))
                    .as("branch of " + one)
                    .isEqualTo(counted.of(Arrays.stream(chain.group(one)).filter(other -> other != one)));
        }
    }

    @Test
    void groupsHoldEverybodyOnceAndTheLargestComeFirst() {
        Counted counted = new Counted(50);
        IntStream.range(2, 50).forEach(customer -> counted.add(customer, customer, 100 - customer));
        Grouping thirds = new Grouping(counted, customer -> customer % 4 == 3 ? Grouping.NONE : customer % 4, 1);
        List<Group> all = thirds.largest(20, Comparator.naturalOrder());
        assertThat(all).extracting(Group::number).containsExactly(1, 0, 2);
        assertThat(all.stream().map(Group::brought).reduce(NONE, Brought::plus))
                .isEqualTo(counted.of(IntStream.range(2, 50).filter(customer -> customer % 4 != 3)));
        assertThat(thirds.members(all))
                .allSatisfy(members -> assertThat(members).hasSize(12));
        assertThat(thirds.largest(1, Comparator.naturalOrder())).hasSize(1);
        assertThat(thirds.ofMostRevenue(Comparator.naturalOrder()).orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void theFirstAreThoseOfMostProfitThenOfMostRevenue() {
        Counted counted = new Counted(9);
        counted.add(2, 10, 5);
        counted.add(3, 30, 1);
        counted.add(4, 10, 6);
        counted.add(5, -3, 99);
        assertThat(counted.first(3)).containsExactly(3, 4, 2);
        assertThat(counted.first(9)).containsExactly(3, 4, 2, 5);
        assertThat(counted.ascendingRevenues()).containsExactly(1, 5, 6, 99);
    }

    @Test
    void groupsOfFewerThanWantedAreNone() {
        Counted counted = new Counted(5);
        counted.add(2, 10, 10);
        counted.add(3, 10, 10);
        counted.add(4, 5, 50);
        Grouping grouping = new Grouping(counted, customer -> customer / 4, 2);
        assertThat(grouping.largest(9, Comparator.naturalOrder())).hasSize(1);
        assertThat(grouping.ofMostRevenue(Comparator.naturalOrder())
                        .orElseThrow()
                        .number())
                .isZero();
    }
}
