package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.program.Program.Started;

/** Kills a program, as by {@code kill -9}, at a statement that the wire to our own database hears. */
final class Kills {

    private Kills() {}

    static boolean killedAt(Wire wire, Program program, int nth, boolean heard, String... command) {
        return killed(wire, program, nth, heard, statement -> statement.equalsIgnoreCase("commit"), command);
    }

    /** What the program sends until it has ended, and well. */
    static List<String> heard(Wire wire, Program program, String... command) {
        List<String> heard = new CopyOnWriteArrayList<>();
        wire.listen(heard::add);
        program.done(command);
        wire.listen(said -> true);
        return heard;
    }

    /**
     * Kills the program when it sends a statement for the n-th time.
     *
     * @param heard whether the server still gets it
     * @return whether it came to that; otherwise the program has ended by itself, and well
     */
    static boolean killed(
            Wire wire, Program program, int nth, boolean heard, Predicate<String> statement, String... command) {
        AtomicInteger sent = new AtomicInteger();
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        wire.listen(said -> {
            if (statement.test(said) && sent.incrementAndGet() >= nth) {
                return Held.until(reached, gone) && heard;
            }
            return true;
        });
        try {
            Started started = program.start(command);
            while (started.process().isAlive() && !reached.await(20, TimeUnit.MILLISECONDS)) {
                Thread.onSpinWait();
            }
            if (reached.getCount() == 0) {
                started.kill();
                return true;
            }
            Outcome outcome = started.end();
            assertThat(outcome.code()).as(outcome.err()).isZero();
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            wire.listen(said -> true);
            gone.countDown();
        }
    }
}
