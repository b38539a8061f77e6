package org.goldenlist.fact;

import java.math.BigDecimal;
import org.goldenlist.person.RawLine;
import org.goldenlist.person.Tombstones;
import org.goldenlist.source.Line;
import org.goldenlist.text.Text;

/** A line that could not be read as a fact, and what it looked like. */
record QuarantinedLine(Line.Reason reason, String key, String detail, BigDecimal netAmount, String raw) {

    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_RAW = 16_000; // characters of four bytes at most, in 65,535

    static QuarantinedLine of(Line line, Line.Reason reason, String detail, BigDecimal amount) {
        return new QuarantinedLine(
                reason, Text.cut(key(line), LONGEST_KEY), detail, amount, Text.cut(line.raw(), LONGEST_RAW));
    }

    /** A line of an erased person: its amount belongs to the totals, the rest is not kept. */
    static QuarantinedLine redacted(Line line, Line.Reason reason, BigDecimal amount) {
        String key = RawLine.keyWithout(line.customerId, key(line));
        return new QuarantinedLine(reason, Text.cut(key, LONGEST_KEY), reason.name(), amount, Tombstones.REDACTED);
    }

    private static String key(Line line) {
        return line.lineId == null ? line.transactionId : line.transactionId + " / " + line.lineId;
    }
}
