package org.goldenlist.backtest;

/** Some of very many customers, by their numbers: the same whenever they are drawn, and no other than the rest. */
final class Drawn {

    private Drawn() {}

    /** Whether a customer is the one in so many. */
    static boolean is(int customer, int oneIn) {
        return Math.floorMod((customer * 0x9E3779B97F4A7C15L) >>> 33, (long) oneIn) == 0;
    }
}
