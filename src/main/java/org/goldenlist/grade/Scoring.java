package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.Referral;
import org.goldenlist.worth.ReferralCredit;
import org.goldenlist.worth.ReferredProfits;
import org.jspecify.annotations.Nullable;

/** Scores everybody by the policy of the settings, one night after the other. Not thread-safe. */
final class Scoring {

    private static final long[] NOTHING = {};

    private final Policy policy;
    private final List<Referral> referrals;
    private final @Nullable ReferredProfits referred;
    private final Function<LocalDate, Forecast> forecasts;
    private int linked;
    private long[] credited = new long[0];

    /**
     * For some nights.
     *
     * @param referrals in the order in which they are taken, up to the last night or later
     * @param forecasts by date, asked for where the policy looks ahead
     */
    Scoring(GradeSettings settings, List<Referral> referrals, Function<LocalDate, Forecast> forecasts) {
        this.policy = settings.policy();
        this.referrals = referrals;
        this.referred = policy == Policy.RFM || settings.referralShare().signum() == 0 || referrals.isEmpty()
                ? null
                : new ReferredProfits(new ReferralCredit(settings.referralShare(), settings.referralLevels()));
        this.forecasts = forecasts;
    }

    boolean creditsReferrals() {
        return referred != null;
    }

    /** The scores of a night that is not before the one asked for last. */
    Scored score(Measured measured, LocalDate date) {
        if (policy == Policy.RFM) {
            return rfm(measured, date.toEpochDay());
        }
        long[] own = forEach(measured, measured::netProfit);
        long[] expected = policy == Policy.WORTH ? expected(measured, date) : NOTHING;
        return new NightScores(policy, measured, List.of(own, credits(measured, own, date), expected));
    }

    private static long[] forEach(Measured measured, IntToLongFunction figure) {
        long[] figures = new long[measured.length()];
        Arrays.parallelSetAll(
                figures, customer -> measured.lastOrder(customer) == Long.MIN_VALUE ? 0 : figure.applyAsLong(customer));
        return figures;
    }

    private long[] credits(Measured measured, long[] now, LocalDate date) {
        ReferredProfits sums = referred;
        if (sums == null) {
            return NOTHING;
        }
        for (; linked < referrals.size() && referrals.get(linked).day() <= date.toEpochDay(); linked++) {
            sums.link(referrals.get(linked));
        }
        credited = Arrays.copyOf(credited, now.length);
        for (int customer = 2; customer < now.length; customer++) {
            if (now[customer] != credited[customer]) {
                sums.add(customer, now[customer] - credited[customer]);
            }
        }
        credited = now;
        return forEach(measured, sums::credit);
    }

    private long[] expected(Measured measured, LocalDate date) {
        Forecast forecast = forecasts.apply(date);
        return forEach(measured, customer -> forecast.expectedNextYear(measured.history(customer, date.toEpochDay())));
    }

    /** Of three, each a third of a hundred: the share of the other active customers who are behind. Who brings nothing has nothing. */
    private Scored rfm(Measured measured, long day) {
        int[] active = measured.active(day);
        long[] recency = points(measured, active, measured::lastOrder);
        long[] frequency = points(measured, active, measured::orders);
        long[] money = points(measured, active, measured::netProfit);
        return new NightScores(policy, measured, List.of(recency, frequency, money));
    }

    private static long[] points(Measured measured, int[] active, IntToLongFunction figure) {
        long[] ascending = IntStream.of(active).mapToLong(figure).sorted().toArray();
        long[] points = new long[measured.length()];
        for (int customer : active) {
            if (measured.netProfit(customer) > 0) {
                long behind = behind(ascending, figure.applyAsLong(customer));
                long others = Math.max(1, active.length - 1);
                points[customer] = (behind * 1_000_000 + others * 3 / 2) / (others * 3);
            }
        }
        return points;
    }

    private static int behind(long[] ascending, long figure) {
        int from = 0;
        int to = ascending.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (ascending[middle] < figure) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
