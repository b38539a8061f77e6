package org.goldenlist.stake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenlist.worth.BetaGeometric.Outlook;

/**
 * Years to come of some customers, simulated: what is lost of what they usually bring in a year by those who leave. In each year a
 * customer has left already, or draws a rate of purchases and a chance of leaving after each, and so the day on which he leaves; of
 * the usual profit of a year the part that falls after it is lost. Amounts are ten-thousandths. Immutable.
 */
final class BadYear {

    static final int BINS = 20;

    private static final double DAYS = 365;
    private static final int FEWEST_YEARS = 100;
    private static final long MOST_DRAWS = 20_000_000;

    private final long[] losses; // of each simulated year, ascending
    private final long leaving; // of all years together

    private BadYear(long[] losses, long leaving) {
        this.losses = losses;
        this.leaving = leaving;
    }

    /** A bar of the histogram. */
    record Bin(long from, long to, int years) {}

    /** As many years as are wanted, or fewer where customers times years would be more than 20 million; 100 at least. */
    static int years(int wanted, int customers) {
        long most = customers == 0 ? wanted : Math.max(FEWEST_YEARS, MOST_DRAWS / customers);
        return (int) Math.min(wanted, most);
    }

    /**
     * The same for the same customers, years and seed, whatever the order of the customers and the number of threads.
     *
     * @param customers what they bring in a year must be a long, all together
     * @param years one at least
     */
    static BadYear of(List<Exposure> customers, int years, long seed) {
        // each thread adds to sums of its own: whole numbers, so that nothing depends on who added what
        long[] sums = IntStream.range(0, customers.size())
                .parallel()
                .collect(
                        () -> new long[years + 1],
                        (into, customer) -> live(customers.get(customer), years, seed, into),
                        BadYear::add);
        long[] losses = Arrays.copyOf(sums, years);
        Arrays.sort(losses);
        return new BadYear(losses, sums[years]);
    }

    private static void add(long[] into, long[] other) {
        for (int i = 0; i < into.length; i++) {
            into[i] += other[i];
        }
    }

    /** Adds what is lost in each year, and last in how many the customer has left. */
    private static void live(Exposure customer, int years, long seed, long[] into) {
        Draw draw = new Draw(customer.stream() ^ seed * 0x9e3779b97f4a7c15L);
        for (int year = 0; year < years; year++) {
            double stays = draw.isSo(customer.alive()) ? daysUntilLeaving(customer.outlook(), draw) : 0;
            if (stays < DAYS) {
                into[year] +=
                        Math.min(customer.yearlyProfit(), Math.round(customer.yearlyProfit() * (1 - stays / DAYS)));
                into[years]++;
            }
        }
    }

    /** Purchases come at a rate, and each is the last one with a chance: the last one comes at the rate of both together. */
    static double daysUntilLeaving(Outlook outlook, Draw draw) {
        double perDay = draw.gamma(outlook.shape()) / outlook.rate();
        return draw.exponential() / (perDay * draw.beta(outlook.leave(), outlook.stay()));
    }

    int years() {
        return losses.length;
    }

    /** The mean, rounded half away from zero. */
    long expected() {
        BigInteger sum = Arrays.stream(losses).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(sum)
                .divide(BigDecimal.valueOf(years()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Customers who had left by the end of a year, on average, with one decimal. */
    BigDecimal expectedLeaving() {
        return BigDecimal.valueOf(leaving).divide(BigDecimal.valueOf(years()), 1, RoundingMode.HALF_UP);
    }

    /** The smallest loss that is not exceeded in this many percent of the years. */
    long quantile(int percent) {
        long place = ((long) percent * years() + 99) / 100;
        return losses[(int) Math.max(1, place) - 1];
    }

    /** From the smallest loss to the largest, in bars of the same width, the last a little narrower; one where all are the same. */
    List<Bin> bins() {
        long lowest = losses[0];
        long highest = losses[years() - 1];
        long width = Math.max(1, (highest - lowest + BINS - 1) / BINS);
        List<Bin> bins = new ArrayList<>();
        int next = 0;
        for (long from = lowest; from < highest || bins.isEmpty(); from += width) {
            boolean isLast = highest - from <= width;
            long to = isLast ? highest : from + width;
            int first = next;
            while (next < years() && (isLast || losses[next] < to)) {
                next++;
            }
            bins.add(new Bin(from, to, next - first));
        }
        return bins;
    }
}
