package org.goldenlist.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;

/** The threads of the steps that work on many customers: one set for the whole program. */
public final class Workers implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    public Workers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    public int count() {
        return count;
    }

    public TaskExecutor executor() {
        return new TaskExecutorAdapter(threads);
    }

    /**
     * Works on all of them, on all threads; outside the transaction of the caller. Done when nothing is at work any more: what has not
     * begun when one fails is left.
     *
     * @return what came of each, in their order
     * @throws RuntimeException or an Error: what the first that failed threw, as it threw it; those of the others are suppressed
     * @throws CancellationException when the threads were taken away before all had begun
     */
    public <T, R> List<R> each(List<T> all, Function<T, R> work) {
        AtomicBoolean failed = new AtomicBoolean();
        List<FutureTask<R>> running = new ArrayList<>();
        for (T one : all) {
            running.add(new FutureTask<>(() -> {
                if (failed.get()) {
                    throw new CancellationException();
                }
                try {
                    return work.apply(one);
                } catch (RuntimeException | Error e) {
                    failed.set(true);
                    throw e;
                }
            }));
        }
        for (FutureTask<R> task : running) {
            try {
                threads.execute(task);
            } catch (RejectedExecutionException closed) {
                task.cancel(false);
            }
        }
        return Together.results(running);
    }

    /** Whoever waits for what has not begun is told that it never will. */
    @Override
    public void close() {
        threads.shutdownNow().forEach(task -> {
            if (task instanceof Future<?> waited) {
                waited.cancel(false);
            }
        });
    }
}
