package org.goldenlist.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Does some things at the same time, each on a thread and with connections of its own. */
public final class Together {

    private Together() {}

    /**
     * Done when all are, well or not: nothing goes on behind the back of whoever asked.
     *
     * @return what they gave, in their order
     * @throws RuntimeException what the first that failed threw, as it threw it; those of the others are suppressed
     */
    public static <T> List<T> all(List<? extends Supplier<T>> tasks) {
        List<FutureTask<T>> running = new ArrayList<>();
        for (Supplier<T> task : tasks) {
            FutureTask<T> future = new FutureTask<>(task::get);
            running.add(future);
            new Thread(future, "together-" + running.size()).start();
        }
        List<T> results = new ArrayList<>();
        RuntimeException failed = null;
        for (FutureTask<T> future : running) {
            try {
                results.add(result(future));
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return results;
    }

    private static <T> T result(FutureTask<T> future) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
