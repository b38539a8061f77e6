package org.goldenlist.casework;

import java.math.BigDecimal;

/**
 * How often a reason was learnt where another was assumed.
 *
 * @param assumed before anybody asked
 * @param cases resolved
 * @param atStake in all, when they were opened
 * @param exceptionCost of what was granted, in all
 */
public record ReasonCount(String learnt, String assumed, int cases, BigDecimal atStake, BigDecimal exceptionCost) {}
