package org.goldenlist.grade;

import org.goldenlist.metric.YearFigures;

/**
 * What a score is made of, in ten-thousandths: of the customer's own net profit, the credit for those whom the customer sent and
 * the profit that is expected; or, as an RFM score, of recency, frequency and money.
 *
 * @param year what the own net profit is made of
 */
record ScoreParts(Policy policy, YearFigures year, long first, long second, long third) {

    static final ScoreParts NOTHING = new ScoreParts(Policy.PROFIT, YearFigures.NOTHING, 0, 0, 0);

    long score() {
        return Math.addExact(first, Math.addExact(second, third));
    }
}
