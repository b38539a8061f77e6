package org.goldenlist.campaign;

import java.math.BigDecimal;

/**
 * A customer of a campaign.
 *
 * @param what what is offered, in at most 300 characters
 * @param cost of the offer, from 0, with at most four decimals
 * @param promised whether it was promised to this customer already, who then gets it in any case, and is not compared
 */
public record Member(int customerNo, String what, BigDecimal cost, boolean promised) {}
