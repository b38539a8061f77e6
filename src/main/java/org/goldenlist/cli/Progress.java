package org.goldenlist.cli;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Nights;
import org.goldenlist.run.Run;
import org.goldenlist.run.Tally;
import org.jspecify.annotations.Nullable;

/** Shows on standard error what a night is doing: a bar on a terminal, a line every few seconds elsewhere. */
final class Progress implements Nights.Watcher, AutoCloseable {

    private static final long SECONDS_BETWEEN_LINES = 5;

    private final boolean quiet;
    private final boolean terminal;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Run run;
    private @Nullable ProgressBar bar;

    Progress(boolean quiet) {
        this.quiet = quiet;
        this.terminal = Boolean.getBoolean("goldenlist.terminal");
        if (!quiet) {
            long millis = terminal ? 200 : SECONDS_BETWEEN_LINES * 1000;
            var ticking = ticker.scheduleAtFixedRate(this::tick, millis, millis, TimeUnit.MILLISECONDS);
            if (ticking.isCancelled()) {
                throw new IllegalStateException("The progress did not start");
            }
        }
    }

    @Override
    public synchronized void begins(Run next) {
        run = next;
        if (terminal && !quiet) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(-1)
                    .setTaskName(next.businessDate().toString())
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    @Override
    public synchronized void ends(NightSummary night) {
        run = null;
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    private synchronized void tick() {
        Run current = run;
        if (current == null || current.latestStep().isEmpty()) {
            return;
        }
        Tally tally = current.counted(current.latestStep());
        if (bar != null) {
            bar.stepTo(tally.read());
            bar.setExtraMessage(current.latestStep());
        } else {
            System.err.println(String.format(
                    Locale.ROOT,
                    "goldenlist: %s %s, %,d read",
                    current.businessDate(),
                    current.latestStep(),
                    tally.read()));
        }
    }

    @Override
    public synchronized void close() {
        ticker.shutdownNow();
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
