package org.goldenlist.worth;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/**
 * What can be expected of a customer from the day on that the history is as of: a pure function of the two. Amounts are
 * ten-thousandths, rounded half away from zero; an order is a day with one. Thread-safe.
 */
public interface Forecast {

    /** Who is less likely than this to come back is expected on no date. */
    double HARDLY_ALIVE = 0.05;

    /** Nobody is expected on a date later than so many days from now. */
    int FARTHEST_ORDER = 1_095;

    /** The chance that the customer has not left. */
    double probabilityAlive(CustomerHistory customer);

    /** The chance of an order, or more, in so many days. */
    double chanceOfOrder(CustomerHistory customer, double days);

    /** Orders in so many days. */
    double expectedOrders(CustomerHistory customer, double days);

    /** Net profit of so many days, not discounted. */
    long expectedProfit(CustomerHistory customer, double days);

    /** Discounted net profit of the next 365 days. */
    long expectedNextYear(CustomerHistory customer);

    /** Discounted net profit of the years of the horizon. */
    long longTermValue(CustomerHistory customer);

    /** Orders in so many days of the customer, if he has not left. */
    double ordersWhileAlive(CustomerHistory customer, double days);

    /**
     * The first day by which one order is to be expected of the customer, if he has not left; none where he has, in all
     * likelihood, or where it is farther than three years away.
     */
    default Optional<LocalDate> nextOrder(CustomerHistory customer) {
        if (!(probabilityAlive(customer) >= HARDLY_ALIVE) || ordersWhileAlive(customer, FARTHEST_ORDER) < 1) {
            return Optional.empty();
        }
        int tooFew = 0;
        int enough = FARTHEST_ORDER;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (ordersWhileAlive(customer, middle) < 1) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(customer.asOf() + enough));
    }

    /**
     * An amount in the currency as ten-thousandths.
     *
     * @throws GoldenListException where it is no number, or too large for one of our columns
     */
    static long tenThousandths(double amount) {
        double scaled = amount * 10_000;
        if (!(Math.abs(scaled) < 9e18)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "A net profit of " + amount
                            + " is expected of a customer, which is no amount that can be kept: below"
                            + " 900,000,000,000,000 it could be. Look for amounts that cannot be right in the lines.");
        }
        double whole = Math.floor(Math.abs(scaled));
        long rounded = (long) whole + (Math.abs(scaled) - whole >= 0.5 ? 1 : 0);
        return scaled < 0 ? -rounded : rounded;
    }
}
