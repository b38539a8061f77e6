package org.goldenlist.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static boolean arrives(CountDownLatch latch) {
        latch.countDown();
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each waits for the other: one after the other, neither would come to an end. */
    @Test
    void atTheSameTimeTheFirstOfThemHere() {
        CountDownLatch both = new CountDownLatch(2);
        Thread here = Thread.currentThread();
        List<Boolean> done = Together.all(List.<Supplier<Boolean>>of(
                () -> arrives(both) && Thread.currentThread() == here,
                () -> arrives(both) && Thread.currentThread() != here));
        assertThat(done).containsExactly(true, true);
        assertThat(Together.all(List.<Supplier<String>>of())).isEmpty();
    }

    @Test
    void whatOneThrowsComesWhenAllAreDone() {
        CountDownLatch failed = new CountDownLatch(2);
        AtomicBoolean done = new AtomicBoolean();
        Throwable thrown = catchThrowable(() -> Together.all(List.<Supplier<String>>of(
                () -> {
                    failed.countDown();
                    throw new StackOverflowError("the first");
                },
                () -> {
                    done.set(arrives(failed));
                    throw new IllegalStateException("the second");
                })));
        assertThat(thrown).isInstanceOf(StackOverflowError.class).hasMessage("the first");
        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(done).isTrue();
    }
}
