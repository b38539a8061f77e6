package org.goldenlist.value;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.HoldOut;

/** What a snapshot says of customers, as the models read it; made one by one as they are asked for. */
final class Customers {

    private Customers() {}

    /** Of one who has ordered. */
    static CustomerHistory history(Snapshot snapshot, int customer) {
        return new CustomerHistory(
                snapshot.firstOrder(customer),
                snapshot.lastOrder(customer),
                snapshot.activeDays(customer),
                snapshot.profit(customer),
                snapshot.profitOfYear(customer),
                snapshot.asOf());
    }

    /** Of all who have ordered. */
    static Iterable<CustomerHistory> histories(Snapshot snapshot) {
        return eachOf(snapshot, customer -> history(snapshot, customer));
    }

    /** Of all who had ordered before some days, with the days with an order among these. */
    static Iterable<HoldOut.Case> heldOut(Snapshot before, Snapshot after) {
        return eachOf(
                before,
                customer -> new HoldOut.Case(
                        history(before, customer), after.activeDays(customer) - before.activeDays(customer)));
    }

    private static <T> Iterable<T> eachOf(Snapshot snapshot, IntFunction<T> made) {
        return () -> IntStream.range(0, snapshot.length())
                .filter(snapshot::hasOrdered)
                .mapToObj(made)
                .iterator();
    }
}
