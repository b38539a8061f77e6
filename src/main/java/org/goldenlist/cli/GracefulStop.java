package org.goldenlist.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.run.StopSign;

/**
 * Ends the program well when it is told to, by SIGTERM or Ctrl-C, while a night is at work: the night has some seconds to stop
 * at its next block and to say so, and the program ends with {@link ExitCode#LATER}.
 */
final class GracefulStop {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final StopSign sign = new StopSign();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean heeded;

    /** The sign for a night, which from now on gets the time to see it. */
    StopSign heed() {
        if (!heeded) {
            heeded = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::toldToEnd, "graceful-stop"));
        }
        return sign;
    }

    boolean isAsked() {
        return sign.isRaised();
    }

    /** Called when the command has said its last word. */
    void commandEnded() {
        ended.countDown();
    }

    /** Runs in the JVM's shutdown, also after a command that came to its own end. */
    private void toldToEnd() {
        if (ended.getCount() == 0) {
            return;
        }
        sign.raise();
        try {
            if (!ended.await(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("goldenlist: Told to stop, but the work at hand took longer than "
                        + GRACE.toSeconds() + " seconds and was cut off; the next run takes it up again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.err.flush();
        Runtime.getRuntime().halt(ExitCode.LATER.number());
    }
}
