package org.goldenlist.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.goldenlist.worth.Referral.Reason;
import org.goldenlist.worth.Referral.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sent whom, and what that is worth to whom. */
class ReferralChainTest {

    private static final ReferralCredit HALF_OF_TWO_LEVELS = new ReferralCredit(new BigDecimal("50"), 2);

    private static Referral referral(int referrer, int referred, long day) {
        return new Referral(referrer, referred, day);
    }

    private static ReferralChain chain(Referral... referrals) {
        return new ReferralChain(List.of(referrals), 100);
    }

    @Test
    void theEarliestReferralCountsAndOfOneDayTheSmallerNumber() {
        Referral late = referral(1, 9, 8);
        Referral early = referral(5, 9, 7);
        Referral sameDay = referral(6, 9, 7);
        ReferralChain chain = chain(late, sameDay, early, referral(5, 9, 9));
        assertThat(chain.referrerOf(9)).hasValue(5);
        assertThat(chain.referrerOf(5)).isEmpty();
        assertThat(chain.refused())
                .containsExactly(new Refused(sameDay, Reason.SENT_BEFORE), new Refused(late, Reason.SENT_BEFORE));
    }

    @Test
    void aReferralAfterTheDayIsNotThereYet() {
        assertThat(new ReferralChain(List.of(referral(1, 2, 10)), 9).referrerOf(2))
                .isEmpty();
        assertThat(new ReferralChain(List.of(referral(1, 2, 10)), 10).referrerOf(2))
                .hasValue(1);
    }

    @Test
    void nobodySendsOneselfNorWhoSentHim() {
        Referral oneself = referral(4, 4, 1);
        Referral back = referral(3, 1, 4);
        ReferralChain chain = chain(referral(1, 2, 2), referral(2, 3, 3), back, oneself);
        assertThat(chain.refused())
                .containsExactly(new Refused(oneself, Reason.ONESELF), new Refused(back, Reason.CIRCLE));
        assertThat(chain.referrerOf(1)).isEmpty();
        assertThat(chain(back, referral(8, 1, 5), referral(1, 2, 2), referral(2, 3, 3))
                        .referrerOf(1))
                .as("a later one that closes none")
                .hasValue(8);
    }

    @Test
    void levelByLevel() {
        ReferralChain chain = chain(referral(1, 2, 1), referral(1, 3, 2), referral(3, 4, 3), referral(4, 5, 4));
        assertThat(chain.sentBy(1, 2)).containsExactly(new int[] {2, 3}, new int[] {4});
        assertThat(chain.sentBy(1, 9)).hasSize(3);
        assertThat(chain.sentBy(5, 3)).isEmpty();
    }

    @Test
    void creditIsRoundedOnceHalfAwayFromZeroAndNeverBelowIt() {
        ReferralChain chain = chain(referral(1, 2, 1), referral(2, 3, 2), referral(3, 4, 3));
        Map<Integer, Long> profits = Map.of(1, 1_000L, 2, 101L, 3, 6L, 4, 999L);
        assertThat(chain.credit(1, profits::get, HALF_OF_TWO_LEVELS)).isEqualTo(52); // 50.5 + 1.5
        assertThat(chain.credit(2, profits::get, HALF_OF_TWO_LEVELS)).isEqualTo(253); // 3 + 249.75
        assertThat(chain.credit(3, profits::get, HALF_OF_TWO_LEVELS)).isEqualTo(500); // 499.5
        assertThat(chain.credit(4, profits::get, HALF_OF_TWO_LEVELS)).isZero();
        assertThat(chain.credit(1, customer -> -7, HALF_OF_TWO_LEVELS)).isZero();
        assertThat(chain.credit(1, customer -> customer == 2 ? -4 : 16, HALF_OF_TWO_LEVELS))
                .as("a loss at one level is set off against the others")
                .isEqualTo(2);
        assertThat(chain.credit(1, customer -> Long.MAX_VALUE / 4, new ReferralCredit(new BigDecimal("33.333333"), 3)))
                .isEqualTo(new BigDecimal("0.33333333")
                        .add(new BigDecimal("0.33333333").pow(2))
                        .add(new BigDecimal("0.33333333").pow(3))
                        .multiply(BigDecimal.valueOf(Long.MAX_VALUE / 4))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
        assertThatThrownBy(() -> new ReferralCredit(BigDecimal.TEN, 0)).hasMessageContaining("10 % over 0 levels");
    }

    @Test
    void aGroupHoldsEachOnceHoweverItsMembersOverlap() {
        ReferralChain chain = chain(referral(1, 2, 1), referral(2, 3, 2), referral(3, 4, 3), referral(7, 8, 1));
        assertThat(chain.group(3, 1, 2, 3)).containsExactly(1, 2, 3, 4);
        assertThat(chain.group(8, 3)).containsExactly(3, 4, 8);
        assertThat(chain.group()).isEmpty();
    }

    /** Against rules written down once more, as plainly as can be; and nobody's order matters. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTheOrderTheChainIsThatOfThePlainRules(long seed) {
        Random dice = new Random(seed);
        List<Referral> referrals = someReferrals(dice, 40);
        Map<Integer, Integer> plain = new HashMap<>();
        for (Referral one : referrals.stream().sorted(Referral.ORDER).toList()) {
            if (!plain.containsKey(one.referred())
                    && !above(plain, one.referrer()).contains(one.referred())) {
                plain.put(one.referred(), one.referrer());
            }
        }
        Collections.shuffle(referrals, dice);
        ReferralChain chain = new ReferralChain(referrals, Long.MAX_VALUE);
        for (int customer = 0; customer < 40; customer++) {
            Integer expected = plain.get(customer);
            assertThat(chain.referrerOf(customer))
                    .isEqualTo(expected == null ? OptionalInt.empty() : OptionalInt.of(expected));
            Set<Integer> group = new TreeSet<>();
            for (int other = 0; other < 40; other++) {
                if (above(plain, other).contains(customer)) {
                    group.add(other);
                }
            }
            assertThat(chain.group(customer)).containsExactly(group.toArray(new Integer[0]));
        }
    }

    /** Oneself, and all who stand above. */
    private static Set<Integer> above(Map<Integer, Integer> referrers, int customer) {
        Set<Integer> above = new HashSet<>();
        for (Integer one = customer; one != null; one = referrers.get(one)) {
            above.add(one);
        }
        return above;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void profitsKeptUpToDateAreThoseOfThePureComputation(long seed) {
        Random dice = new Random(seed);
        List<Referral> referrals = someReferrals(dice, 60);
        referrals.sort(Referral.ORDER);
        ReferralCredit rule =
                new ReferralCredit(new BigDecimal(dice.nextInt(10_000)).movePointLeft(2), 1 + dice.nextInt(4));
        ReferredProfits kept = new ReferredProfits(rule);
        long[] profits = new long[60];
        int taken = 0;
        for (long day = 0; day <= 30; day++) {
            for (; taken < referrals.size() && referrals.get(taken).day() <= day; taken++) {
                kept.link(referrals.get(taken));
            }
            for (int i = dice.nextInt(20); i > 0; i--) {
                int customer = dice.nextInt(60);
                long delta = dice.nextInt(2_000_001) - 1_000_000;
                profits[customer] += delta;
                kept.add(customer, delta);
            }
            ReferralChain chain = new ReferralChain(referrals, day);
            for (int customer = 0; customer < 60; customer++) {
                assertThat(kept.sum(customer, 0)).isEqualTo(profits[customer]);
                assertThat(kept.credit(customer))
                        .as("customer " + customer + ", day " + day)
                        .isEqualTo(chain.credit(customer, one -> profits[one], rule));
            }
        }
    }

    @Test
    void whatIsRefusedIsSaid() {
        ReferredProfits kept = new ReferredProfits(HALF_OF_TWO_LEVELS);
        assertThat(kept.link(referral(1, 2, 1))).isTrue();
        assertThat(kept.link(referral(1, 2, 2))).as("once more").isTrue();
        assertThat(kept.link(referral(2, 1, 3))).isFalse();
        assertThat(kept.link(referral(3, 2, 3))).isFalse();
        kept.add(2, 10);
        assertThat(kept.credit(1)).isEqualTo(5);
    }

    /** A chain of a hundred thousand, which every look upwards would make a matter of minutes. */
    @Test
    void aLongChainIsNoTrouble() {
        int length = 100_000;
        List<Referral> referrals = new ArrayList<>(
                IntStream.range(0, length).mapToObj(i -> referral(i, i + 1, i)).toList());
        referrals.add(referral(length, 0, length));
        ReferralChain chain = new ReferralChain(referrals, length);
        assertThat(chain.refused()).hasSize(1);
        assertThat(chain.group(0)).hasSize(length + 1);
    }

    private static List<Referral> someReferrals(Random dice, int customers) {
        List<Referral> referrals = new ArrayList<>();
        for (int i = 0; i < customers * 2; i++) {
            referrals.add(referral(dice.nextInt(customers), dice.nextInt(customers), dice.nextInt(30)));
        }
        return referrals;
    }
}
