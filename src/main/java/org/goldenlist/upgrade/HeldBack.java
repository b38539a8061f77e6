package org.goldenlist.upgrade;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;

/** Who gets no suggestion in a quarter, drawn by id and quarter, so that the others can be held against customers like them. */
record HeldBack(LocalDate quarter, int percent) {

    private static final int HUNDRED = 100;

    boolean is(String customerId) {
        CRC32 drawn = new CRC32();
        drawn.update((quarter + " " + customerId).getBytes(StandardCharsets.UTF_8));
        return drawn.getValue() % HUNDRED < percent;
    }
}
