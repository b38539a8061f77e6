package org.goldenlist.fact;

import java.math.BigDecimal;
import org.goldenlist.source.Line;

/** A line that could not be read as a fact, and what it looked like. */
record QuarantinedLine(Line.Reason reason, String key, String detail, BigDecimal netAmount, String raw) {}
