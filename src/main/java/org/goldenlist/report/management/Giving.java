package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.day.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What the best customers are given, who is to be raised, and what came of it.
 *
 * @param quarters up to four with a plan or a reward, the earliest first
 * @param items of the quarter of the night, the most frequent first
 * @param raising null as long as the quarter's candidates are not planned
 * @param second null before a window for a second product was over
 * @param promotion null as long as none was planned
 */
record Giving(
        Quarter quarter,
        List<QuarterGiven> quarters,
        List<Item> items,
        Open open,
        @Nullable Raising raising,
        @Nullable Second second,
        Campaigns campaigns,
        @Nullable Promotion promotion) {

    /**
     * The rewards of a quarter.
     *
     * @param planned wait for approval
     * @param toGive approved and not given yet
     * @param declined by the customer, or refused by a person
     * @param spent on those given
     * @param toSpend on those planned or to give
     * @param budget null where it was not planned
     * @param companyProfit net profit of the whole company in the days of the quarter up to the night
     */
    record QuarterGiven(
            Quarter quarter,
            int planned,
            int toGive,
            int given,
            int declined,
            BigDecimal spent,
            BigDecimal toSpend,
            @Nullable BigDecimal budget,
            BigDecimal companyProfit) {

        BigDecimal cost() {
            return spent.add(toSpend);
        }
    }

    record Item(String title, int rewards, int given, BigDecimal cost) {}

    /**
     * Whose reward is open.
     *
     * @param first the worthiest
     * @param due nothing is planned for them yet
     * @param withheld a consent that the reward needs was taken back
     * @param netProfit of all but these
     */
    record Open(List<Waiting> first, int due, int planned, int toGive, int withheld, BigDecimal netProfit) {

        static final Open NOBODY = new Open(List.of(), 0, 0, 0, 0, BigDecimal.ZERO);

        int inAll() {
            return due + planned + toGive;
        }
    }

    /** @param state due, planned or to give */
    record Waiting(
            String customerId,
            @Nullable String name,
            String grade,
            String state,
            @Nullable String title,
            BigDecimal netProfit) {}

    /**
     * The plan of the quarter's candidates.
     *
     * @param asOf the night that it was made from
     * @param horizonDays that chances are of
     * @param calibrated whether chances were held against the past, and corrected by it
     * @param heldBack of those chosen, who get no offer
     * @param risen of those chosen, who have a better grade since
     * @param expectedGain of a year; null where scores are no money
     */
    record Raising(
            LocalDate asOf,
            boolean approved,
            int horizonDays,
            boolean calibrated,
            int heldBack,
            int risen,
            int considered,
            int chosen,
            BigDecimal cost,
            BigDecimal budget,
            @Nullable BigDecimal expectedGain,
            int winBacks,
            int notWooed,
            int secondProducts,
            List<Candidate> first) {}

    record Candidate(
            String customerId,
            @Nullable String name,
            String grade,
            String nextGrade,
            @Nullable BigDecimal gap,
            @Nullable Long orders,
            @Nullable Double chance,
            @Nullable String offer,
            BigDecimal cost,
            BigDecimal expectedGain,
            String owner) {}

    /** Who bought the second product in the window, of those to whom it was suggested and of those held back. */
    record Second(int suggested, int suggestedTook, int heldBack, int heldBackTook) {}

    /**
     * Campaigns.
     *
     * @param over the latest first
     * @param running and to come; who ends first first
     */
    record Campaigns(List<Campaign> over, List<Campaign> running, int inAll) {

        static final Campaigns NONE = new Campaigns(List.of(), List.of(), 0);
    }

    /**
     * One campaign; what came of it is null as long as that is not known, and where it cannot be said.
     *
     * @param difference of net profit per customer, with the ends of its interval
     * @param gain of the company, after the cost of the offers
     */
    record Campaign(
            String name,
            LocalDate from,
            LocalDate to,
            int offered,
            int heldBack,
            @Nullable String verdict,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal gain) {}

    /**
     * The money for promotion of a period.
     *
     * @param recentLeast of the budget, what recent customers are to get at least
     * @param plannedRecent what the plan means for them
     * @param spent null where no day is over, or no source gives the feed
     */
    record Promotion(
            LocalDate from,
            LocalDate to,
            BigDecimal budget,
            int recentDays,
            BigDecimal recentLeast,
            BigDecimal plannedRecent,
            @Nullable Spent spent) {}

    /**
     * What was spent on customers up to a day.
     *
     * @param share of recent ones; null where nothing was spent
     * @param missing what they should have got more
     * @param light GREEN, AMBER or RED; null where nothing was spent
     */
    record Spent(
            LocalDate until,
            BigDecimal recent,
            BigDecimal others,
            @Nullable BigDecimal share,
            BigDecimal missing,
            @Nullable String light) {}

    static Giving nothing(LocalDate date) {
        return new Giving(Quarter.of(date), List.of(), List.of(), Open.NOBODY, null, null, Campaigns.NONE, null);
    }
}
