package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be lost, and what is done against it. A share is a rate; one that is null means nothing.
 *
 * @param first what losing the first customers by net profit would mean, the fewest first; none where nobody counts
 * @param base null before anything was reckoned
 * @param largest the key customer of most net profit; null where there is none
 * @param concentration null before anything was reckoned
 * @param then the concentration a year before the last month-end; null where that is not known
 * @param risk null before anything was simulated
 * @param plan key customers, the one of most net profit first: of each kind the first, so that some can be chosen
 * @param keyCustomers how many have a plan in all
 */
record Stake(
        List<Loss> first,
        @Nullable Base base,
        @Nullable Largest largest,
        @Nullable Concentration concentration,
        @Nullable Concentration then,
        @Nullable Risk risk,
        List<Planned> plan,
        int keyCustomers,
        Watch watch) {

    /**
     * What goes with so many customers.
     *
     * @param runningDays null where the running costs are not given
     * @param raise how many Cs would have to become Bs; null where that does not help
     * @param from what winning others would cost, from this to that; null where nobody knows
     */
    record Loss(
            int customers,
            BigDecimal netProfit,
            @Nullable BigDecimal profitShare,
            @Nullable BigDecimal revenueShare,
            @Nullable BigDecimal runningDays,
            @Nullable Long raise,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {}

    /**
     * What the losses are measured with.
     *
     * @param raise what a C that becomes a B brings more; null where that is not known
     * @param derived whether keeping a customer is counted as contacts and complaints alone
     */
    record Base(@Nullable BigDecimal raise, boolean derived, BigDecimal timesFrom, BigDecimal timesTo) {}

    /** How somebody stands: {@code sign} is the gravest, {@code words} says what was seen. */
    record Standing(
            String light,
            @Nullable String sign,
            String words,
            @Nullable LocalDate lastContact,
            @Nullable String contactedBy) {}

    /** @param standing null where no plan was made */
    record Largest(
            String customerId,
            @Nullable String name,
            BigDecimal netProfit,
            @Nullable Standing standing) {}

    /** Of the revenue of all: the largest, the first three, the first ten. */
    record Concentration(List<Few> few, @Nullable BigDecimal herfindahl) {}

    /**
     * @param customers how many
     * @param light GREEN, AMBER or RED; null where there is no revenue, or no line to hold it against
     * @param amber the share from which it is too much
     */
    record Few(
            int customers,
            @Nullable BigDecimal share,
            @Nullable String light,
            BigDecimal amber,
            BigDecimal red) {}

    /**
     * What the golden list may lose in a year.
     *
     * @param note why nothing can be said; null where something can
     * @param bad in 95 of 100 years it is this at most
     */
    record Risk(
            @Nullable String note, int years, BigDecimal expected, BigDecimal share, BigDecimal bad, List<Bin> bins) {}

    record Bin(BigDecimal from, BigDecimal to, int years) {}

    /** Why somebody stands in the plan. */
    enum Kind {
        SIGN,
        CALM,
        PINNED
    }

    record Planned(
            String customerId,
            @Nullable String name,
            @Nullable String grade,
            BigDecimal netProfit,
            Kind kind,
            @Nullable LocalDate pinnedUntil,
            @Nullable String pinnedFor,
            Standing standing,
            @Nullable String promise,
            @Nullable LocalDate promiseDue,
            String nextStep,
            LocalDate nextOn,
            String nextWho) {}

    /**
     * The golden and pinned customers with a sign.
     *
     * @param looked whether the watch has looked on this night
     * @param golden customers of the golden list
     * @param seen the first by money at stake
     * @param grave the first two with a grave sign
     * @param atStake of all
     * @param pinned how many are not golden
     * @param opened cases of seven days
     */
    record Watch(
            boolean looked,
            int golden,
            List<Seen> seen,
            List<Seen> grave,
            int customers,
            BigDecimal atStake,
            int graveInAll,
            int pinned,
            int opened,
            int closed) {

        static final Watch NOTHING = new Watch(false, 0, List.of(), List.of(), 0, BigDecimal.ZERO, 0, 0, 0, 0);
    }

    record Seen(
            String customerId,
            @Nullable String name,
            @Nullable String grade,
            String sign,
            String evidence,
            LocalDate since,
            BigDecimal atStake,
            @Nullable String who) {}

    static Stake nothing() {
        return new Stake(List.of(), null, null, null, null, null, List.of(), 0, Watch.NOTHING);
    }
}
