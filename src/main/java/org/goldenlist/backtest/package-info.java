/**
 * How good the signs were on the past: customers as of month-ends, what they did then, and what was said of them. Reads the tables
 * and writes nothing ({@link org.goldenlist.backtest.Backtest}).
 */
@NullMarked
package org.goldenlist.backtest;

import org.jspecify.annotations.NullMarked;
