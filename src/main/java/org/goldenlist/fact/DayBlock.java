package org.goldenlist.fact;

import org.goldenlist.day.DateRange;
import org.goldenlist.source.SalesSource;

/** Some days of one source that are read in one go and written in one transaction. */
record DayBlock(SalesSource source, int sourceNo, DateRange days) {}
