package org.goldenlist.reward;

import java.util.Optional;
import org.goldenlist.day.Quarter;

/** How often the golden list is rewarded: by whole quarters of the calendar, so that customers understand it. */
final class Cadence {

    private Cadence() {}

    /** Why nothing is due to a customer in a quarter; nothing where something is. */
    static Optional<String> notDue(GoldenCustomer customer, Quarter quarter, RewardSettings settings) {
        int every = settings.every(customer.grade());
        if (every == 0) {
            return Optional.of("goldenlist.rewards gives nothing to a " + customer.grade());
        }
        Optional<HeldReward> now = customer.of(quarter);
        if (now.isPresent()) {
            return Optional.of(
                    now.get().declined()
                            ? "declined " + now.get().title() + "; due again in " + quarter.plus(1)
                            : "has " + now.get().title() + " for this quarter");
        }
        return customer.latest(quarter, every)
                .map(last -> "had " + last.title() + " in " + last.quarter() + "; due again in "
                        + last.quarter().plus(every));
    }
}
