package org.goldenlist.value;

import org.goldenlist.metric.Snapshot;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.ModelInForce;

/**
 * What was known as of a past month-end.
 *
 * @param forecast by the fit as of it
 * @param inForce that fit
 */
public record PastMonthEnd(Snapshot snapshot, Forecast forecast, ModelInForce inForce) {

    /** What it is called. */
    public String model() {
        return inForce.title();
    }

    /** Whether no model was in force. */
    public boolean isPlain() {
        return model().equals(ModelInForce.PLAIN);
    }

    /** Of a customer who had ordered. */
    public CustomerHistory history(int customer) {
        return Customers.history(snapshot, customer);
    }
}
