package org.goldenlist.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.goldenlist.demo.DemoProgress;

/** A line on standard error every twentieth of the company made up, where it takes long enough to wait for. */
final class DemoProgressLines implements DemoProgress {

    private static final long WORTH_SAYING = 1_000_000;

    private final boolean quiet;
    private long said;

    DemoProgressLines(boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public void wrote(LocalDate day, int done, int inAll, long lines) {
        if (!quiet && lines - said >= WORTH_SAYING) {
            said = lines;
            System.err.println(
                    String.format(Locale.ROOT, "goldenlist: %s, %d of %d, %,d lines", day, done, inAll, lines));
        }
    }
}
