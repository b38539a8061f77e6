package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom attention and money went, and who brings what. A share is a rate; what is null needs a feed that no source gives, or is a
 * share of nothing.
 *
 * @param night null before anything was reckoned
 * @param audiences prospects, recent, others; none before anything was reckoned
 * @param quarter the cost by the last 90 days
 * @param losing who cost more than they bring, the worst first
 * @param groups the largest of each kind that there is, by net profit
 * @param months the earliest first, those without revenue left out
 */
record Attention(
        @Nullable Night night,
        List<Audience> audiences,
        @Nullable Cost year,
        @Nullable Cost quarter,
        @Nullable Sales sales,
        @Nullable Sales salesBefore,
        List<Losing> losing,
        Goodwill goodwill,
        List<Group> groups,
        List<MonthEnd> months) {

    /**
     * @param recentDays whose last order lies in these days is a recent customer
     * @param chances that each customer has in 365 days
     * @param contacts whether a source gives the feed; likewise the next three
     * @param active customers
     * @param losing how many of them cost more than they bring; the next three are theirs
     */
    record Night(
            int recentDays,
            int chances,
            boolean contacts,
            boolean promises,
            boolean complaints,
            boolean spend,
            int active,
            int losing,
            BigDecimal losingProfit,
            @Nullable BigDecimal losingCostToServe,
            BigDecimal losingReturns) {}

    enum Who {
        PROSPECTS,
        RECENT,
        OTHERS;

        /** As the words name it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Audience(
            Who who,
            int customers,
            @Nullable BigDecimal contacts,
            @Nullable BigDecimal minutes,
            @Nullable BigDecimal contactsShare,
            @Nullable BigDecimal spend,
            @Nullable BigDecimal spendShare,
            @Nullable BigDecimal costToServe,
            BigDecimal netProfit,
            @Nullable BigDecimal profitShare) {}

    /**
     * What it costs to win a customer, and to keep one.
     *
     * @param spendOther for purposes of no audience
     * @param won customers with their first order in the window
     * @param existing customers with an order in 365 days
     */
    record Cost(
            @Nullable BigDecimal spendWinning,
            @Nullable BigDecimal spendKeeping,
            @Nullable BigDecimal spendOther,
            @Nullable BigDecimal costToServe,
            int won,
            int existing,
            @Nullable BigDecimal toWin,
            @Nullable BigDecimal toKeep) {}

    /** A year of sales: on the day of a customer's first order, and on all later days. */
    record Sales(Sale first, Sale repeat) {}

    record Sale(
            int orders,
            BigDecimal netRevenue,
            @Nullable BigDecimal revenueShare,
            BigDecimal netProfit,
            @Nullable BigDecimal profitShare) {}

    record Losing(
            String customerId,
            @Nullable String name,
            BigDecimal returns,
            @Nullable BigDecimal costToServe,
            BigDecimal netProfit) {}

    /**
     * Those who have the fewest chances left, if anybody used one; with none, also those who have but one.
     *
     * @param left the fewest
     * @param first by net profit
     */
    record Goodwill(
            int left,
            int customers,
            @Nullable BigDecimal broken,
            @Nullable BigDecimal complaints,
            BigDecimal netProfit,
            List<Wronged> first) {

        static final Goodwill WHOLE = new Goodwill(0, 0, null, null, BigDecimal.ZERO, List.of());
    }

    record Wronged(
            String customerId,
            @Nullable String name,
            @Nullable String grade,
            @Nullable BigDecimal broken,
            @Nullable BigDecimal complaints,
            BigDecimal netProfit) {}

    enum Kind {
        SEGMENT,
        COUNTRY,
        PARENT,
        TREE;

        /** As the words name it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param what the name of the segment or country, the id of the parent or of the first one of the tree
     * @param name of that customer
     */
    record Group(
            Kind kind,
            String what,
            @Nullable String name,
            int customers,
            BigDecimal netProfit,
            @Nullable BigDecimal profitShare,
            @Nullable BigDecimal revenueShare) {}

    /** Of the revenue of 365 days: the largest, the first three, the first ten. */
    record MonthEnd(LocalDate date, BigDecimal largest, BigDecimal three, BigDecimal ten) {}

    /** Whether shares of the profit mean something: not where gains and losses all but cancel out. */
    boolean shareable() {
        return !audiences.isEmpty() && audiences.stream().allMatch(one -> means(one.profitShare));
    }

    /** Not where there is no whole, or so little that the part is many times as much. */
    static boolean means(@Nullable BigDecimal share) {
        return share != null && share.abs().compareTo(BigDecimal.TEN) <= 0;
    }

    boolean nobody() {
        return audiences.stream().allMatch(one -> one.customers == 0);
    }

    static Attention nothing() {
        return new Attention(null, List.of(), null, null, null, null, List.of(), Goodwill.WHOLE, List.of(), List.of());
    }
}
