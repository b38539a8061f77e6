package org.goldenlist.stake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a share is too much, the worst last. */
public enum Light {
    GREEN,
    AMBER,
    RED;

    /**
     * Red from the one line on, amber from the other; null of no share.
     *
     * @param share 1 being all
     * @param amber percent
     * @param red percent
     */
    public static @Nullable Light of(@Nullable BigDecimal share, BigDecimal amber, BigDecimal red) {
        if (share == null) {
            return null;
        }
        BigDecimal percent = share.movePointRight(2);
        return percent.compareTo(red) >= 0 ? RED : percent.compareTo(amber) >= 0 ? AMBER : GREEN;
    }

    static @Nullable Light worse(@Nullable Light one, @Nullable Light other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
