package org.goldenlist.worth;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.goldenlist.worth.Referral.Reason;
import org.goldenlist.worth.Referral.Refused;

/**
 * Who sent whom, up to a day. The earliest referral of a customer counts (of one day, that of the smaller referrer); oneself, and
 * what would close a circle, is refused. Referrals are taken in the order of day, referrer and referred, so that a later one
 * never changes an earlier one that was taken. Immutable.
 */
public final class ReferralChain {

    private static final IntArrayList NOBODY = new IntArrayList(0);

    private final Referrers referrers = new Referrers();
    private final IntObjectHashMap<IntArrayList> sentBy = new IntObjectHashMap<>();
    private final List<Referral> taken = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    /**
     * Takes the referrals of a day and before.
     *
     * @param day since 1970
     */
    public ReferralChain(Collection<Referral> referrals, long day) {
        referrals.stream()
                .filter(referral -> referral.day() <= day)
                .sorted(Referral.ORDER)
                .forEach(this::take);
    }

    private void take(Referral referral) {
        Reason reason = referrers.refusal(referral);
        if (reason != null) {
            refused.add(new Refused(referral, reason));
        } else if (referrers.take(referral)) {
            taken.add(referral);
            IntArrayList sent = sentBy.get(referral.referrer());
            if (sent == null) {
                sent = new IntArrayList(2);
                sentBy.put(referral.referrer(), sent);
            }
            sent.add(referral.referred());
        }
    }

    /** In the order in which they were taken: one for each customer whom somebody sent. */
    public List<Referral> taken() {
        return List.copyOf(taken);
    }

    /** In the order in which they would have been taken. A referral that merely comes again is none of them. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** Who sent a customer. */
    public OptionalInt referrerOf(int customer) {
        return referrers.of(customer);
    }

    /** Those whom a customer sent, level by level: himself, by way of these, and so on; as many levels as hold anybody, at most. */
    public List<int[]> sentBy(int customer, int levels) {
        List<int[]> found = new ArrayList<>();
        int[] level = {customer};
        while (found.size() < levels) {
            level = Arrays.stream(level).flatMap(this::sentBy).toArray();
            if (level.length == 0) {
                break;
            }
            found.add(level);
        }
        return found;
    }

    private IntStream sentBy(int customer) {
        IntArrayList sent = sentBy.getOrDefault(customer, NOBODY);
        return Arrays.stream(sent.buffer, 0, sent.size());
    }

    /** What a customer is credited with, from everybody's own profit, in ten-thousandths. */
    public long credit(int customer, IntToLongFunction profit, ReferralCredit rule) {
        List<int[]> levels = sentBy(customer, rule.levels());
        return rule.of(level -> level > levels.size()
                ? 0
                : Arrays.stream(levels.get(level - 1)).mapToLong(profit).sum());
    }

    /** Some customers and all whom they sent, themselves or by way of others: each once, ascending. */
    public int[] group(int... members) {
        IntHashSet met = new IntHashSet();
        IntArrayList group = new IntArrayList();
        Arrays.stream(members).filter(met::add).forEach(group::add);
        for (int i = 0; i < group.size(); i++) {
            sentBy(group.get(i)).filter(met::add).forEach(group::add);
        }
        int[] all = group.toArray();
        Arrays.sort(all);
        return all;
    }
}
