package org.goldenlist.reward;

import java.util.List;

/**
 * What an act did to the guest list of an event.
 *
 * @param changed customers who were invited, or whose answer was new
 * @param known those who had been, or whose answer was known
 * @param movedUp ids of those who waited and have a place now
 * @param trial nothing was kept
 */
public record EventChange(EventStanding standing, int changed, int known, List<String> movedUp, boolean trial) {}
