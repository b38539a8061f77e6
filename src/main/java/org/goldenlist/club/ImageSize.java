package org.goldenlist.club;

import org.jspecify.annotations.Nullable;

/**
 * What the head of a JPEG or PNG says of its size, without decoding it. Sources: ISO/IEC 10918-1, annex B (markers); ISO/IEC
 * 15948, 5.2 and 11.2.2 (signature and IHDR).
 *
 * @param width in pixels
 */
record ImageSize(int width, int height) {

    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] IHDR = {'I', 'H', 'D', 'R'};

    static boolean isImage(byte[] bytes) {
        return stands(bytes, 0, PNG) || stands(bytes, 0, JPEG);
    }

    /** Null where the head does not say it. */
    static @Nullable ImageSize of(byte[] bytes) {
        ImageSize size = stands(bytes, 0, PNG) ? ofPng(bytes) : stands(bytes, 0, JPEG) ? ofJpeg(bytes) : null;
        return size == null || size.width < 1 || size.height < 1 ? null : size;
    }

    long pixels() {
        return (long) width * height;
    }

    private static @Nullable ImageSize ofPng(byte[] bytes) {
        return bytes.length < 24 || !stands(bytes, 12, IHDR)
                ? null
                : new ImageSize(two(bytes, 16) << 16 | two(bytes, 18), two(bytes, 20) << 16 | two(bytes, 22));
    }

    private static @Nullable ImageSize ofJpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && one(bytes, at) == 0xFF) {
            int marker = one(bytes, at + 1);
            boolean fill = marker == 0xFF;
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new ImageSize(two(bytes, at + 7), two(bytes, at + 5));
            }
            if (marker == 0xDA || marker == 0xD9) {
                return null;
            }
            at += fill ? 1 : alone ? 2 : 2 + two(bytes, at + 2);
        }
        return null;
    }

    private static boolean stands(byte[] bytes, int at, int[] signature) {
        if (bytes.length < at + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (one(bytes, at + i) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static int one(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    private static int two(byte[] bytes, int at) {
        return one(bytes, at) << 8 | one(bytes, at + 1);
    }
}
