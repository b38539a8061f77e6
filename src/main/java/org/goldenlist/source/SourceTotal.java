package org.goldenlist.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a source itself says of one business date.
 *
 * @param lines how many there are
 * @param net their net amount
 * @param checksum of all columns of all lines, whatever their order: the sum of the CRC-32 of each; null where it was not
 *     asked for
 */
public record SourceTotal(
        int lines, BigDecimal net, @Nullable Long checksum) {

    public static final SourceTotal NOTHING = new SourceTotal(0, BigDecimal.ZERO.setScale(4), 0L);

    SourceTotal plus(SourceTotal other) {
        return new SourceTotal(
                lines + other.lines,
                net.add(other.net),
                checksum == null || other.checksum == null ? null : checksum + other.checksum);
    }

    /** So that whether a day has one does not depend on the days that were read with it. */
    public SourceTotal withoutChecksum() {
        return new SourceTotal(lines, net, null);
    }

    /** Whether two say the same, as far as both say it. */
    public boolean agrees(SourceTotal other) {
        return lines == other.lines
                && net.compareTo(other.net) == 0
                && (checksum == null || other.checksum == null || checksum.equals(other.checksum));
    }
}
