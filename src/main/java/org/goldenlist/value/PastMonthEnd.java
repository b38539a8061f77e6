package org.goldenlist.value;

import org.goldenlist.metric.Snapshot;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;

/**
 * What was known as of a past month-end.
 *
 * @param forecast by the fit as of it
 * @param model what it is called
 */
public record PastMonthEnd(Snapshot snapshot, Forecast forecast, String model) {

    /** Of a customer who had ordered. */
    public CustomerHistory history(int customer) {
        return Customers.history(snapshot, customer);
    }
}
