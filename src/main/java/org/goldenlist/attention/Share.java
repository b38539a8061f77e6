package org.goldenlist.attention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Parts of a whole, and amounts in the currency out of ten-thousandths. */
final class Share {

    private Share() {}

    /** With four decimals, halves rounded away from zero; null where the whole is not above zero. */
    static @Nullable BigDecimal of(long part, long whole) {
        return whole <= 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    /** An amount for one of some; null where there are none. */
    static @Nullable BigDecimal ofEach(long tenThousandths, long count) {
        return count <= 0 ? null : money(tenThousandths).divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
    }

    static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
