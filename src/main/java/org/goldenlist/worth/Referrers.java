package org.goldenlist.worth;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.OptionalInt;
import org.goldenlist.worth.Referral.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Who was sent by whom, as referrals are taken one by one. A customer has one referrer at most, and nobody stands above
 * oneself. What comes later never changes what was taken.
 */
final class Referrers {

    private static final int NOBODY = Integer.MIN_VALUE;

    private final IntIntHashMap referrerOf = new IntIntHashMap();

    /** Leads, by way of others, to one and the same of all who hang together. */
    private final IntIntHashMap towardsOneOfAll = new IntIntHashMap();

    /** Null where it is taken, or was before; else why not. */
    @Nullable
    Reason refusal(Referral referral) {
        int referrer = referral.referrer();
        int referred = referral.referred();
        if (referrer == referred) {
            return Reason.ONESELF;
        }
        if (referrerOf.containsKey(referred)) {
            return referrerOf.get(referred) == referrer ? null : Reason.SENT_BEFORE;
        }
        // Who has no referrer stands above all with whom he hangs together.
        return oneOfAll(referrer) == oneOfAll(referred) ? Reason.CIRCLE : null;
    }

    /** Whether it is taken now. */
    boolean take(Referral referral) {
        if (referrerOf.containsKey(referral.referred()) || refusal(referral) != null) {
            return false;
        }
        referrerOf.put(referral.referred(), referral.referrer());
        towardsOneOfAll.put(oneOfAll(referral.referred()), oneOfAll(referral.referrer()));
        return true;
    }

    private int oneOfAll(int customer) {
        int one = customer;
        for (int next = towardsOneOfAll.getOrDefault(one, one);
                next != one;
                next = towardsOneOfAll.getOrDefault(one, one)) {
            int beyond = towardsOneOfAll.getOrDefault(next, next);
            towardsOneOfAll.put(one, beyond); // half the way for whoever comes next
            one = beyond;
        }
        return one;
    }

    OptionalInt of(int customer) {
        int referrer = referrerOf.getOrDefault(customer, NOBODY);
        return referrer == NOBODY ? OptionalInt.empty() : OptionalInt.of(referrer);
    }
}
