package org.goldenlist.run;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The run that is at work in this process; there is one at a time, since it holds the lease. */
public final class CurrentRun {

    private final AtomicReference<@Nullable Run> run = new AtomicReference<>();

    public void begin(Run next) {
        run.set(next);
    }

    public Run get() {
        Run current = run.get();
        if (current == null) {
            throw new IllegalStateException("No run has begun");
        }
        return current;
    }
}
