package org.goldenlist.attention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.goldenlist.pareto.Share;
import org.jspecify.annotations.Nullable;

/** Shares with four decimals, and amounts in the currency out of ten-thousandths. */
final class Amounts {

    private static final int DECIMALS = 4;

    private Amounts() {}

    static @Nullable BigDecimal share(long part, long whole) {
        return Share.of(part, whole, DECIMALS);
    }

    /** An amount for one of some; null where there are none. */
    static @Nullable BigDecimal ofEach(long tenThousandths, long count) {
        return count <= 0
                ? null
                : money(tenThousandths).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }
}
