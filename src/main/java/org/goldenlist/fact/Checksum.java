package org.goldenlist.fact;

import org.jspecify.annotations.Nullable;

/** Sixty-four bits of what rows hold: rows are hashed one by one and their hashes added, so that order does not matter. */
final class Checksum {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Checksum() {}

    static long start(long seed) {
        return mix(0x51_7C_C1B7_2722_0A95L, seed);
    }

    static long mix(long hash, long value) {
        long h = (hash ^ value) * PRIME;
        h ^= h >>> 29;
        h *= 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 32);
    }

    static long mix(long hash, @Nullable String text) {
        if (text == null) {
            return mix(hash, Long.MIN_VALUE + 1);
        }
        long h = mix(hash, text.length());
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
            h ^= h >>> 31;
        }
        return h;
    }
}
