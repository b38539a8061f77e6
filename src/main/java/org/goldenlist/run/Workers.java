package org.goldenlist.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;

/** The threads of the partitioned steps: one set for the whole program. */
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

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
