package org.goldenlist.report.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that is over, and what came of it. Amounts are in the company's currency.
 *
 * @param to the last day of the window
 * @param asOf the last business date whose facts were known when it was found
 * @param verdict by net profit, as the tables name it
 * @param offered customers compared who got the offer
 * @param heldBack customers compared who did not
 * @param cost of the offers to those compared
 * @param gain of all compared, less the cost; null, as the next: too small to say, or the offers cost nothing
 * @param promised customers who got it in any case, and are not compared
 */
record CampaignEnd(
        int number,
        String name,
        String kind,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String verdict,
        int offered,
        int heldBack,
        BigDecimal cost,
        @Nullable BigDecimal gain,
        @Nullable BigDecimal returnShare,
        int promised,
        BigDecimal promisedCost,
        List<Measured> measures,
        List<Side> sides,
        List<Offer> offers) {

    static final String EFFECTIVE = "effective";
    static final String HARMFUL = "harmful";

    /**
     * One measure per customer compared.
     *
     * @param name profit, orders, rose or fell
     * @param offered mean of those who got the offer; null of nobody
     * @param difference like compared with like; null, as the next two: too small to say
     */
    record Measured(
            String name,
            @Nullable BigDecimal offered,
            @Nullable BigDecimal heldBack,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            String verdict) {

        boolean isShare() {
            return name.equals("rose") || name.equals("fell");
        }

        boolean isMoney() {
            return name.equals("profit");
        }
    }

    /**
     * Those of one grade to whom it was not promised, as they were before.
     *
     * @param offeredMean net profit of their 365 days before; null of nobody
     */
    record Side(
            String grade,
            int offered,
            int heldBack,
            @Nullable BigDecimal offeredMean,
            @Nullable BigDecimal heldBackMean) {}

    /** What was offered to some customers, and what that cost. */
    record Offer(String what, int customers, BigDecimal cost) {}

    Measured profit() {
        return measures.get(0);
    }

    /** It worked, or did harm. */
    boolean isClear() {
        return verdict.equals(EFFECTIVE) || verdict.equals(HARMFUL);
    }

    /** It worked, and yet cost more than it brought. */
    boolean isCostly() {
        return verdict.equals(EFFECTIVE) && gain != null && gain.signum() < 0;
    }
}
