package org.goldenlist.demo;

/**
 * Something the shop sells.
 *
 * @param price in cents, a piece or a kilogram, today
 * @param cost in cents; {@link #UNKNOWN} where nobody has entered it
 */
record Product(int number, String title, ProductGroup group, boolean weighed, int price, int cost) {

    static final int UNKNOWN = -1;

    boolean isCostKnown() {
        return cost != UNKNOWN;
    }
}
