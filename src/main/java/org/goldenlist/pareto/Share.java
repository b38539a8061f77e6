package org.goldenlist.pareto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole, 1 being all of it. */
public final class Share {

    private Share() {}

    /** Halves rounded away from zero; null where the whole is nothing or less, which has no parts. */
    public static @Nullable BigDecimal of(long part, long whole, int decimals) {
        return whole <= 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
