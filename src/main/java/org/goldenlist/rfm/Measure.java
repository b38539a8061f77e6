package org.goldenlist.rfm;

/** What customers are parted by; the more, the better. */
public enum Measure {
    /** The day of the last order, in days since 1970. */
    RECENCY,
    /** Orders of 365 days. */
    FREQUENCY,
    /** Net profit of 365 days, in ten-thousandths. */
    MONEY
}
