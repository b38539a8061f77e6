package org.goldenlist.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
     * Works on all of them, on all threads; outside the transaction of the caller.
     *
     * @return what came of each, in their order
     * @throws RuntimeException what was thrown by the first of them that failed
     */
    public <T, R> List<R> each(List<T> all, Function<T, R> work) {
        List<Future<R>> begun = new ArrayList<>();
        try {
            all.forEach(one -> begun.add(threads.submit(() -> work.apply(one))));
            List<R> done = new ArrayList<>();
            for (Future<R> one : begun) {
                done.add(one.get());
            }
            return done;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            begun.forEach(one -> one.cancel(true));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
