package org.goldenlist.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final Fraction THIRD = Fraction.parse("1/3");

    private static Candidate recent(String id, long gain) {
        return new Candidate(id.hashCode(), id, true, gain);
    }

    private static Candidate other(String id, long gain) {
        return new Candidate(id.hashCode(), id, false, gain);
    }

    private static Map<String, Long> shared(List<Candidate> candidates, long budget, Fraction share, long least) {
        Map<String, Long> cents = new TreeMap<>();
        Allocation.of(candidates, budget, share, least)
                .forEach(given -> cents.put(given.to().customerId(), given.cents()));
        return cents;
    }

    @Test
    void aThirdToTheMostRecentAndTheRestByGain() {
        assertThat(shared(List.of(recent("a", 100), other("b", 300), other("c", 100)), 10_000, THIRD, 500))
                .as("33.34 to a alone; of 66.66 exactly 13.332, 39.996 and 13.332, and the cent that is left to b")
                .isEqualTo(Map.of("a", 3_334L + 1_333, "b", 4_000L, "c", 1_333L));
    }

    @Test
    void whoWouldGetTooLittleGetsNothingAndTheOthersGetIt() {
        assertThat(shared(List.of(recent("a", 100), other("b", 900), other("c", 1)), 3_000, THIRD, 500))
                .isEqualTo(Map.of("a", 1_000L + 200, "b", 1_800L));
        assertThat(shared(List.of(recent("a", 5), recent("b", 5), other("c", 10)), 600, THIRD, 500))
                .as("the last recent one stays with what is theirs, and nobody else gets a useful amount")
                .isEqualTo(Map.of("a", 600L));
        assertThat(shared(List.of(recent("a", 5)), 1, THIRD, 500)).isEqualTo(Map.of("a", 1L));
    }

    @Test
    void withoutRecentCustomersAllOfItGoesToTheOthers() {
        assertThat(shared(List.of(other("a", 1), other("b", 1)), 1_001, THIRD, 100))
                .isEqualTo(Map.of("a", 501L, "b", 500L));
        assertThat(shared(List.of(), 1_000, THIRD, 100)).isEmpty();
    }

    @Test
    void agreesWithRationalArithmeticWhateverTheInstance() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int instance = 0; instance < 1_500; instance++) {
            List<Candidate> candidates = new ArrayList<>();
            int count = 1 + random.nextInt(14);
            for (int i = 0; i < count; i++) {
                long gain =
                        random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 1 + (long) Math.exp(random.nextDouble() * 25);
                candidates.add(random.nextBoolean() ? recent("K" + i, gain) : other("K" + i, gain));
            }
            long budget = 1 + (long) Math.exp(random.nextDouble() * 16);
            long least = random.nextInt(3) == 0 ? 0 : random.nextInt(2_000);
            Fraction share = random.nextBoolean()
                    ? THIRD
                    : new Fraction(BigInteger.valueOf(random.nextInt(8)), BigInteger.valueOf(7));
            Map<String, Long> cents = shared(candidates, budget, share, least);
            String which = "seed " + seed + ", instance " + instance + ": " + candidates + " " + budget + " " + least;
            assertThat(cents).as(which).isEqualTo(new Rational(candidates, budget, share, least).shared());
            assertThat(cents.values().stream().mapToLong(c -> c).sum())
                    .as(which)
                    .isEqualTo(budget);
            if (candidates.stream().anyMatch(Candidate::recent)) {
                long recents = candidates.stream()
                        .filter(Candidate::recent)
                        .mapToLong(one -> cents.getOrDefault(one.customerId(), 0L))
                        .sum();
                assertThat(BigInteger.valueOf(recents).multiply(share.denominator()))
                        .as(which)
                        .isGreaterThanOrEqualTo(BigInteger.valueOf(budget).multiply(share.numerator()));
            }
            Collections.shuffle(candidates, random);
            assertThat(shared(candidates, budget, share, least)).as(which).isEqualTo(cents);
        }
    }

    /** The same by other means: whole lists anew in each round, and decimal fractions of 80 digits instead of remainders. */
    private static final class Rational {
        private static final MathContext DIGITS = new MathContext(80, RoundingMode.DOWN);

        private final List<Candidate> left;
        private final long budget;
        private final long ofRecent;
        private final long least;

        Rational(List<Candidate> candidates, long budget, Fraction share, long least) {
            this.left = new ArrayList<>(candidates);
            this.budget = budget;
            this.least = least;
            BigDecimal part = new BigDecimal(share.numerator())
                    .multiply(BigDecimal.valueOf(budget))
                    .divide(new BigDecimal(share.denominator()), DIGITS);
            long up = part.setScale(0, RoundingMode.DOWN).longValueExact();
            boolean exact = BigInteger.valueOf(up)
                    .multiply(share.denominator())
                    .equals(BigInteger.valueOf(budget).multiply(share.numerator()));
            this.ofRecent = candidates.stream().anyMatch(Candidate::recent) ? exact ? up : up + 1 : 0;
        }

        Map<String, Long> shared() {
            for (Candidate out = leaver(); out != null; out = leaver()) {
                left.remove(out);
            }
            Map<String, Long> cents = new HashMap<>();
            pool(ofRecent, left.stream().filter(Candidate::recent).toList(), cents);
            pool(budget - ofRecent, left, cents);
            cents.values().removeIf(amount -> amount == 0);
            return cents;
        }

        private Candidate leaver() {
            long recents = left.stream().filter(Candidate::recent).count();
            return left.stream()
                    .filter(one -> left.size() > 1 && !(one.recent() && recents == 1))
                    .filter(one ->
                            whole(budget - ofRecent, one, false) + (one.recent() ? whole(ofRecent, one, true) : 0)
                                    < least)
                    .min(Comparator.comparing(Candidate::gain)
                            .thenComparing(Candidate::customerId, Comparator.reverseOrder()))
                    .orElse(null);
        }

        private long whole(long pool, Candidate one, boolean amongRecent) {
            return part(
                            pool,
                            one,
                            left.stream()
                                    .filter(other -> !amongRecent || other.recent())
                                    .toList())
                    .setScale(0, RoundingMode.FLOOR)
                    .longValueExact();
        }

        private static BigDecimal part(long pool, Candidate one, List<Candidate> among) {
            BigDecimal gain = among.stream()
                    .map(other -> BigDecimal.valueOf(other.gain()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return BigDecimal.valueOf(pool)
                    .multiply(BigDecimal.valueOf(one.gain()))
                    .divide(gain, 60, RoundingMode.DOWN);
        }

        private static void pool(long pool, List<Candidate> among, Map<String, Long> cents) {
            long left = pool;
            for (Candidate one : among) {
                long whole =
                        part(pool, one, among).setScale(0, RoundingMode.FLOOR).longValueExact();
                cents.merge(one.customerId(), whole, Long::sum);
                left -= whole;
            }
            among.stream()
                    .sorted(Comparator.comparing((Candidate one) -> part(pool, one, among)
                                    .remainder(BigDecimal.ONE)
                                    .setScale(50, RoundingMode.HALF_UP))
                            .thenComparing(Candidate::gain)
                            .reversed()
                            .thenComparing(Candidate::customerId))
                    .limit(left)
                    .forEach(one -> cents.merge(one.customerId(), 1L, Long::sum));
        }
    }
}
