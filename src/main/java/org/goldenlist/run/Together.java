package org.goldenlist.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Does some things at the same time. */
public final class Together {

    private Together() {}

    /**
     * Does the first on the calling thread, within its transaction, and each other on a thread of its own, which sees what was
     * committed. Done when all are, well or not: nothing goes on behind the back of whoever asked.
     *
     * @return what they gave, in their order
     * @throws RuntimeException or an Error: what the first that failed threw, as it threw it; those of the others are suppressed
     */
    public static <T> List<T> all(List<? extends Supplier<T>> tasks) {
        List<FutureTask<T>> running = new ArrayList<>();
        for (Supplier<T> task : tasks) {
            running.add(new FutureTask<>(task::get));
        }
        for (FutureTask<T> task : running.subList(Math.min(1, running.size()), running.size())) {
            new Thread(task, "together").start();
        }
        running.stream().findFirst().ifPresent(FutureTask::run);
        return results(running);
    }

    /** What they give, once all have ended; those that were cancelled after another had failed say nothing. */
    static <T> List<T> results(List<FutureTask<T>> running) {
        List<T> results = new ArrayList<>();
        Throwable failed = null;
        for (FutureTask<T> task : running) {
            try {
                results.add(result(task));
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                if (failed == null) {
                    failed = cause;
                } else if (!(cause instanceof CancellationException)) {
                    failed.addSuppressed(cause);
                }
            }
        }
        if (failed instanceof Error error) {
            throw error;
        }
        if (failed instanceof RuntimeException exception) {
            throw exception;
        }
        return results;
    }

    /** An interruption waits until the task is done, and is then as it was. */
    private static <T> T result(FutureTask<T> task) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
