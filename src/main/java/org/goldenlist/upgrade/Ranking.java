package org.goldenlist.upgrade;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among candidates: the best expected gain for each unit of cost first, while there are number and budget. Pure. */
final class Ranking {

    /**
     * What is known of a candidate.
     *
     * @param id by which those that are equal in all else are put in order
     * @param gain expected, in ten-thousandths, not below zero
     * @param cost in ten-thousandths, not below zero
     * @param leftOut why the candidate cannot be chosen; null: can be
     */
    record Asked(
            int customerNo,
            String id,
            long gain,
            long cost,
            @Nullable LeftOut leftOut) {}

    /**
     * What became of a candidate.
     *
     * @param place from 1, among all
     * @param leftOut null: chosen
     */
    record Placed(Asked asked, int place, @Nullable LeftOut leftOut) {}

    /** Those who can be chosen first; an offer that costs nothing is better than any that does. */
    private static final Comparator<Asked> ORDER = Comparator.comparing((Asked one) -> one.leftOut != null)
            .thenComparing(one -> one.gain == 0)
            .thenComparing(Ranking::byGainForCost)
            .thenComparing(Comparator.comparingLong(Asked::gain).reversed())
            .thenComparing(Asked::id);

    private Ranking() {}

    private static int byGainForCost(Asked one, Asked other) {
        return times(other.gain, one.cost).compareTo(times(one.gain, other.cost));
    }

    private static BigInteger times(long gain, long cost) {
        return BigInteger.valueOf(gain).multiply(BigInteger.valueOf(cost));
    }

    /** Who is too dear for what is left of the budget is passed over, and cheaper ones behind may still be chosen. */
    static List<Placed> of(List<Asked> candidates, int number, long budget) {
        List<Asked> ordered = new ArrayList<>(candidates);
        ordered.sort(ORDER);
        List<Placed> placed = new ArrayList<>(ordered.size());
        int chosen = 0;
        long left = budget;
        for (Asked one : ordered) {
            LeftOut why = one.leftOut;
            if (why == null) {
                why = chosen >= number ? LeftOut.NUMBER : one.cost > left ? LeftOut.BUDGET : null;
            }
            if (why == null) {
                chosen++;
                left -= one.cost;
            }
            placed.add(new Placed(one, placed.size() + 1, why));
        }
        return placed;
    }
}
