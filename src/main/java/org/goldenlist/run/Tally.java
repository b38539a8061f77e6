package org.goldenlist.run;

import java.util.concurrent.atomic.LongAdder;

/** What a step has read, written and left out, in rows. Thread-safe. */
public final class Tally {

    private final LongAdder read = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final LongAdder quarantined = new LongAdder();

    public void addRead(long rows) {
        read.add(rows);
    }

    public void addWritten(long rows) {
        written.add(rows);
    }

    public void addQuarantined(long rows) {
        quarantined.add(rows);
    }

    public long read() {
        return read.sum();
    }

    public long written() {
        return written.sum();
    }

    public long quarantined() {
        return quarantined.sum();
    }
}
