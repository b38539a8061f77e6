package org.goldenlist.attention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** All that was measured of a window. Amounts are ten-thousandths. */
final class WindowSums {

    final int days;
    long spendOther;
    long won;
    long existing;
    private final Map<Audience, AudienceSums> audiences = new EnumMap<>(Audience.class);

    /** @param days of the window, which ends with the business date and holds it */
    WindowSums(int days) {
        this.days = days;
        for (Audience audience : Audience.values()) {
            audiences.put(audience, new AudienceSums());
        }
    }

    AudienceSums of(Audience audience) {
        return Objects.requireNonNull(audiences.get(audience));
    }

    long sum(ToLongFunction<AudienceSums> figure) {
        return audiences.values().stream().mapToLong(figure).sum();
    }
}
