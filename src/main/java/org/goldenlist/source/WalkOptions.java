package org.goldenlist.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * How a source is walked.
 *
 * @param day the business date to look at
 * @param dayIsFixed whether it is that day and no other; otherwise the last one before it that has rows, where it has none
 * @param limit how long one query may take
 * @param now what our clock says
 */
public record WalkOptions(LocalDate day, boolean dayIsFixed, Duration limit, Instant now, Set<Feed> feeds) {}
