package org.goldenlist.campaign;

import java.math.BigDecimal;

/** Whether an offer did what it was meant to. */
public enum Verdict {
    EFFECTIVE("effective"),
    NO_DIFFERENCE("no difference seen"),
    HARMFUL("harmful"),
    TOO_SMALL("too small to say");

    private final String inWords;

    Verdict(String inWords) {
        this.inWords = inWords;
    }

    /** By whether the 95 % interval, as it is shown, lies on one side of zero. */
    static Verdict of(BigDecimal low, BigDecimal high, boolean betterIfMore) {
        if (low.signum() > 0) {
            return betterIfMore ? EFFECTIVE : HARMFUL;
        }
        if (high.signum() < 0) {
            return betterIfMore ? HARMFUL : EFFECTIVE;
        }
        return NO_DIFFERENCE;
    }

    @Override
    public String toString() {
        return inWords;
    }
}
