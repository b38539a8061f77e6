package org.goldenlist.backtest;

import java.util.function.IntPredicate;

/** What is judged: for which cases it says that the customer will stay away. */
record Rule(String name, IntPredicate says) {

    /** Of a sign that the watch has, by its bit. */
    static Rule ofSign(String name, Cases cases, int sign) {
        return new Rule(name, i -> cases.has(i, sign));
    }
}
