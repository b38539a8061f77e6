package org.goldenlist.worth;

import java.util.stream.IntStream;

/** Adds up terms in blocks of a fixed size and the blocks in their order, so that the result does not depend on the threads. */
final class BlockSums {

    private static final int BLOCK = 4_096;

    /** Adds the terms from one place to another, the latter excluded, to some sums. */
    interface Terms {
        void add(int from, int to, double[] sums);
    }

    private BlockSums() {}

    /** @param width how many sums each term adds to */
    static double[] of(int count, int width, Terms terms) {
        double[][] blocks = new double[(count + BLOCK - 1) / BLOCK][width];
        IntStream.range(0, blocks.length)
                .parallel()
                .forEach(block -> terms.add(block * BLOCK, Math.min(count, (block + 1) * BLOCK), blocks[block]));
        double[] sums = new double[width];
        for (double[] block : blocks) {
            for (int i = 0; i < width; i++) {
                sums[i] += block[i];
            }
        }
        return sums;
    }
}
