package org.goldenlist.worth;

import com.carrotsearch.hppc.IntLongHashMap;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The profits of those whom each customer sent, by level, kept up to date as profits change and referrals come: what {@link
 * ReferralChain} computes from nothing. A change costs as many steps as levels count. Referrals must come in the order in
 * which the chain takes them. Not thread-safe.
 */
public final class ReferredProfits {

    private final ReferralCredit rule;
    private final Referrers referrers = new Referrers();

    /** At level 0 everybody's own. */
    private final IntLongHashMap[] sums;

    public ReferredProfits(ReferralCredit rule) {
        this.rule = rule;
        this.sums = IntStream.rangeClosed(0, rule.levels())
                .mapToObj(level -> new IntLongHashMap())
                .toArray(IntLongHashMap[]::new);
    }

    /** A customer's own profit changes by this much, in ten-thousandths. */
    public void add(int customer, long delta) {
        addAbove(OptionalInt.of(customer), 0, new long[] {delta});
    }

    /** Takes a referral, unless the rules of the chain refuse it; says whether they do not. */
    public boolean link(Referral referral) {
        if (!referrers.take(referral)) {
            return referrers.refusal(referral) == null;
        }
        long[] brought = Arrays.stream(sums)
                .mapToLong(level -> level.get(referral.referred()))
                .toArray();
        addAbove(OptionalInt.of(referral.referrer()), 1, brought);
        return true;
    }

    /** To a customer who stands some levels above what is added, and to all above him: what is at level n there is so much farther here. */
    private void addAbove(OptionalInt customer, int above, long[] brought) {
        OptionalInt one = customer;
        for (int distance = above; distance < sums.length && one.isPresent(); distance++) {
            int who = one.getAsInt();
            for (int level = distance; level < sums.length && level - distance < brought.length; level++) {
                sums[level].addTo(who, brought[level - distance]);
            }
            one = referrers.of(who);
        }
    }

    /** The sum of the profits of a level: 0 is the customer himself, 1 are those whom he sent. */
    public long sum(int customer, int level) {
        return sums[level].get(customer);
    }

    /** As {@link ReferralChain#credit}. */
    public long credit(int customer) {
        return rule.of(level -> sum(customer, level));
    }
}
