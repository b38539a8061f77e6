package org.goldenlist.promotion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Shares a budget out, in cents: the part of the recent customers among these, the rest among all, both in proportion to the expected
 * gain, by whole cents and then one each by the largest remainders. Whose whole cents come to less than the least amount gets nothing;
 * they drop out one by one, the smallest gain first, and the last of the recent ones stays. A pure function, whatever the order of
 * the customers.
 */
final class Allocation {

    /** The smallest gain first, of equal ones the later id. */
    private static final Comparator<Candidate> FIRST_TO_DROP =
            Comparator.comparingLong(Candidate::gain).thenComparing(Candidate::customerId, Comparator.reverseOrder());

    /**
     * What somebody gets.
     *
     * @param cents of the least amount at least, but for the last one who is left
     */
    record Given(Candidate to, long cents) {}

    private final BigInteger ofRecent;
    private final BigInteger ofAll;
    private final BigInteger least;
    private final Side recent;
    private final Side others;

    private Allocation(List<Candidate> candidates, long budget, Fraction share, long least) {
        this.recent = new Side(candidates.stream().filter(Candidate::recent).toList());
        this.others = new Side(candidates.stream().filter(one -> !one.recent()).toList());
        BigInteger whole = BigInteger.valueOf(budget);
        this.ofRecent = recent.isEmpty() ? BigInteger.ZERO : share.upOf(whole);
        this.ofAll = whole.subtract(ofRecent);
        this.least = BigInteger.valueOf(least);
    }

    /**
     * By customer id; nobody where there are no candidates.
     *
     * @param budget in cents, above zero
     * @param least in cents
     */
    static List<Given> of(List<Candidate> candidates, long budget, Fraction share, long least) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        Allocation allocation = new Allocation(candidates, budget, share, least);
        allocation.dropWhoGetsTooLittle();
        return allocation.given();
    }

    /** One half of the candidates, of whom those who drop out first are first. */
    private static final class Side {
        private final List<Candidate> inOrder;
        private int dropped;
        private BigInteger gain = BigInteger.ZERO;

        Side(List<Candidate> candidates) {
            inOrder = candidates.stream().sorted(FIRST_TO_DROP).toList();
            inOrder.forEach(one -> gain = gain.add(BigInteger.valueOf(one.gain())));
        }

        int left() {
            return inOrder.size() - dropped;
        }

        boolean isEmpty() {
            return left() == 0;
        }

        Candidate first() {
            return inOrder.get(dropped);
        }

        void drop() {
            gain = gain.subtract(BigInteger.valueOf(first().gain()));
            dropped++;
        }

        List<Candidate> staying() {
            return inOrder.subList(dropped, inOrder.size());
        }
    }

    private void dropWhoGetsTooLittle() {
        while (true) {
            boolean ofThese = recent.left() > 1 && getsTooLittle(recent.first());
            boolean ofThose = others.left() > (recent.isEmpty() ? 1 : 0) && getsTooLittle(others.first());
            if (ofThese && (!ofThose || FIRST_TO_DROP.compare(recent.first(), others.first()) < 0)) {
                recent.drop();
            } else if (ofThose) {
                others.drop();
            } else {
                return;
            }
        }
    }

    private boolean getsTooLittle(Candidate one) {
        BigInteger own = BigInteger.valueOf(one.gain());
        BigInteger cents = ofAll.multiply(own).divide(recent.gain.add(others.gain));
        return (one.recent() ? cents.add(ofRecent.multiply(own).divide(recent.gain)) : cents).compareTo(least) < 0;
    }

    private List<Given> given() {
        Map<Candidate, Long> cents = new HashMap<>();
        List<Candidate> all = new ArrayList<>(recent.staying());
        share(ofRecent, recent.staying(), cents);
        all.addAll(others.staying());
        share(ofAll, all, cents);
        return cents.entrySet().stream()
                .map(entry -> new Given(entry.getKey(), entry.getValue()))
                .filter(given -> given.cents() > 0)
                .sorted(Comparator.comparing(given -> given.to().customerId()))
                .toList();
    }

    /** Of equal remainders the larger gain comes first, then the former id. */
    private static void share(BigInteger pool, List<Candidate> among, Map<Candidate, Long> cents) {
        if (among.isEmpty()) {
            return;
        }
        BigInteger gain =
                among.stream().map(one -> BigInteger.valueOf(one.gain())).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> remainders = new ArrayList<>();
        long left = pool.longValueExact();
        for (Candidate one : among) {
            BigInteger[] exact = pool.multiply(BigInteger.valueOf(one.gain())).divideAndRemainder(gain);
            cents.merge(one, exact[0].longValueExact(), Long::sum);
            left -= exact[0].longValueExact();
            remainders.add(exact[1]);
        }
        IntStream.range(0, among.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get, Comparator.reverseOrder())
                        .thenComparing(among::get, FIRST_TO_DROP.reversed()))
                .limit(left)
                .forEach(i -> cents.merge(among.get(i), 1L, Long::sum));
    }
}
