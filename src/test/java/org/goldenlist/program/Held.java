package org.goldenlist.program;

import java.util.concurrent.CountDownLatch;

/** Holds a statement back. */
final class Held {

    private Held() {}

    /** Says that it is reached, and waits for leave to go on; then true. */
    static boolean until(CountDownLatch reached, CountDownLatch leave) {
        reached.countDown();
        try {
            leave.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
