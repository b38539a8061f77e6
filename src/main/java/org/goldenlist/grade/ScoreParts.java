package org.goldenlist.grade;

import org.goldenlist.metric.YearFigures;

/**
 * What a score is made of. Amounts are ten-thousandths.
 *
 * @param year of the customer's own
 */
record ScoreParts(YearFigures year) {

    static final ScoreParts NOTHING = new ScoreParts(YearFigures.NOTHING);

    long score() {
        return year.netProfit();
    }
}
