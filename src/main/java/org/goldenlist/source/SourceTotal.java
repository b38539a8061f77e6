package org.goldenlist.source;

import java.math.BigDecimal;

/** What a source itself says of one business date: how many lines, and their net amount. */
public record SourceTotal(int lines, BigDecimal net) {

    public static final SourceTotal NOTHING = new SourceTotal(0, BigDecimal.ZERO.setScale(4));

    SourceTotal plus(SourceTotal other) {
        return new SourceTotal(lines + other.lines, net.add(other.net));
    }
}
