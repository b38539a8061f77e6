package org.goldenlist.demo;

import java.time.LocalDate;

/** Is told after each day of sales; called in the thread that writes. */
@FunctionalInterface
public interface DemoProgress {

    DemoProgress SILENT = (day, daysDone, daysInAll, lines) -> {};

    /**
     * A day of sales is written.
     *
     * @param lines written so far, of orders and credit notes
     */
    void wrote(LocalDate day, int daysDone, int daysInAll, long lines);
}
