package org.goldenlist.demo;

/**
 * What a customer is like. Days are counted from the first of the company's, and may lie before it.
 *
 * @param since when the customer came, or was first spoken to
 * @param first day from which the first order here may come
 * @param last day after which there is none
 * @param gap mean days from order to order
 * @param jitter percent of the gap
 * @param lines mean lines of an order
 * @param quantity usual pieces of a line
 * @param main the group bought most
 * @param groups how many groups are bought at all
 * @param discount permille off every line
 * @param returns permille of the lines that come back
 * @param costly takes much of our time, and complains
 */
record Profile(
        int index,
        boolean business,
        Rhythm rhythm,
        int since,
        int first,
        int last,
        int gap,
        int jitter,
        int lines,
        int quantity,
        ProductGroup main,
        int groups,
        int discount,
        int returns,
        boolean costly) {

    int clientNo() {
        return Story.clientNo(index);
    }

    boolean buys() {
        return rhythm != Rhythm.NOT_YET;
    }

    static Profile person(int index, Rhythm rhythm, int since, int first, int last, int gap) {
        return new Profile(index, false, rhythm, since, first, last, gap, 60, 3, 1, ProductGroup.WINE, 4, 0, 15, false);
    }

    static Profile business(int index, int since, int first, int last, int gap) {
        return new Profile(
                index, true, Rhythm.STEADY, since, first, last, gap, 60, 4, 6, ProductGroup.WINE, 5, 60, 10, false);
    }

    Profile basket(int newLines, int newQuantity) {
        return with(jitter, newLines, newQuantity, main, groups, discount, returns, costly);
    }

    Profile tastes(ProductGroup newMain, int newGroups) {
        return with(jitter, lines, quantity, newMain, newGroups, discount, returns, costly);
    }

    Profile terms(int newDiscount, int newReturns) {
        return with(jitter, lines, quantity, main, groups, newDiscount, newReturns, costly);
    }

    Profile punctual(int newJitter) {
        return with(newJitter, lines, quantity, main, groups, discount, returns, costly);
    }

    Profile makingWork() {
        return with(jitter, lines, quantity, main, groups, discount, returns, true);
    }

    private Profile with(
            int newJitter,
            int newLines,
            int newQuantity,
            ProductGroup newMain,
            int newGroups,
            int newDiscount,
            int newReturns,
            boolean newCostly) {
        return new Profile(
                index,
                business,
                rhythm,
                since,
                first,
                last,
                gap,
                newJitter,
                newLines,
                newQuantity,
                newMain,
                newGroups,
                newDiscount,
                newReturns,
                newCostly);
    }
}
