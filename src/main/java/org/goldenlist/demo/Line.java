package org.goldenlist.demo;

/**
 * A product on an order or, with positive figures too, on a credit note. Exact: cents and thousandths.
 *
 * @param quantity thousandths of a piece or a kilogram; {@link #NOT_ENTERED} where somebody forgot
 * @param price cents without VAT, on that day
 * @param discount cents off the whole line
 * @param cost cents, on that day; {@link Product#UNKNOWN} where nobody knows
 */
record Line(Product product, long quantity, int price, long discount, int cost) {

    static final long NOT_ENTERED = 0;

    static Line of(Product product, long quantity, int price, int discountPermille, int cost) {
        return new Line(product, quantity, price, thousandth(thousandth(quantity * price) * discountPermille), cost);
    }

    /** A part of this line, with its part of the discount. */
    Line part(long partOfQuantity) {
        return new Line(product, partOfQuantity, price, discount * partOfQuantity / quantity, cost);
    }

    long net() {
        return thousandth(quantity * price) - discount;
    }

    long vat() {
        return thousandth(net() * product.group().vat);
    }

    /** Net of the cost of goods, which is assumed where it is not known. */
    long profit() {
        return cost == Product.UNKNOWN
                ? net() * DemoCompany.ASSUMED_MARGIN_PERCENT / 100
                : net() - thousandth(quantity * cost);
    }

    /** Half up, as the database's ROUND does; for figures that are not negative. */
    private static long thousandth(long thousandths) {
        return (thousandths + 500) / 1000;
    }
}
