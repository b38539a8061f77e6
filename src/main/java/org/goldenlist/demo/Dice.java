package org.goldenlist.demo;

/**
 * Chance that is the same on every machine and every Java: SplitMix64 (Steele, Lea, Flood 2014), written out because the
 * JDK's generators promise no stream across versions. Not safe for several threads.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The throws for one thing ({@code what}) about one subject ({@code who}), whatever was thrown for others before. */
    static Dice of(long seed, long who, long what) {
        return new Dice(mix(mix(mix(seed + GOLDEN) ^ who * 0xD1342543DE82EF95L) ^ what * 0xDABA0B6EB09322E3L));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Both ends included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(int permille) {
        return below(1000) < permille;
    }

    /** 0 to {@code bound} - 1, the low ones far more often. */
    int lowOf(int bound) {
        double share = unit();
        return (int) (bound * share * share * share);
    }

    /** A mean of {@code mean}, at least 1, seldom further away than {@code percent}. */
    int around(int mean, int percent) {
        return Math.max(1, (int) StrictMath.round(mean * (1 + normal() * percent / 200)));
    }

    /** Many small, few large: the median is {@code median}, {@code sigma} is that of the logarithm. */
    int longTail(int median, double sigma, int low, int high) {
        return (int) Math.max(low, Math.min(high, StrictMath.round(median * StrictMath.exp(sigma * normal()))));
    }

    /** {@code thousandths} / 1000, rounded up or down by chance, so that the mean is kept. */
    int whole(long thousandths) {
        return (int) (thousandths / 1000) + (below(1000) < thousandths % 1000 ? 1 : 0);
    }

    <T> T oneOf(T[] things) {
        return things[below(things.length)];
    }

    private double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    private double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += unit();
        }
        return sum;
    }
}
