package org.goldenlist.backtest;

import java.util.function.IntPredicate;

/** What is judged: for which cases it says that the customer will stay away. */
record Rule(String name, boolean isPlain, IntPredicate says) {

    /** Who has not ordered for so many days is gone, whatever the own rhythm: what the others are compared with. */
    static Rule plain(Cases cases) {
        return new Rule(Report.PLAIN, true, i -> cases.silence(i) >= Judgement.PLAIN);
    }

    /** By the models of worth. */
    static Rule expected(Cases cases) {
        return new Rule(Report.EXPECTED, false, i -> cases.chance(i) >= Backtest.LIKELY);
    }

    /** Of a sign that the watch has, by its bit. */
    static Rule ofSign(String name, Cases cases, int sign) {
        return new Rule(name, false, i -> cases.has(i, sign));
    }
}
