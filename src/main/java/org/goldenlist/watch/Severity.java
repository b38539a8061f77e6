package org.goldenlist.watch;

import java.util.Locale;

/** How grave a sign is; of an occasion, which is a reason to say thank you, not at all. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW,
    OCCASION;

    static Severity of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** As it is stored and printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
