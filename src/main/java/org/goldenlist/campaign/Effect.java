package org.goldenlist.campaign;

/**
 * What an offer changed for one customer on average, in the unit that was measured.
 *
 * @param low the lower end of the 95 % interval
 * @param high its upper end
 */
record Effect(double estimate, double low, double high) {

    /** False where so few are compared that no effect at all can be excluded. */
    boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
