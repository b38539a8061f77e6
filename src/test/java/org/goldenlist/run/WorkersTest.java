package org.goldenlist.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final List<Integer> MANY = IntStream.range(0, 200).boxed().toList();

    @Test
    void whatComesOfEachIsInTheirOrder() {
        for (int threads : List.of(1, 2, 8)) {
            try (Workers workers = new Workers(threads)) {
                assertThat(workers.each(MANY, one -> one * one))
                        .isEqualTo(MANY.stream().map(one -> one * one).toList());
            }
        }
    }

    @Test
    void afterAFailureNothingIsAtWorkAndWhatHadNotBegunIsLeft() {
        try (Workers workers = new Workers(2)) {
            CountDownLatch both = new CountDownLatch(2);
            AtomicInteger begun = new AtomicInteger();
            AtomicInteger ended = new AtomicInteger();
            StackOverflowError deep = new StackOverflowError();
            assertThatThrownBy(() -> workers.each(MANY, one -> {
                        begun.incrementAndGet();
                        both.countDown();
                        try {
                            both.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        if (one == 0) {
                            throw deep;
                        }
                        return ended.incrementAndGet();
                    }))
                    .isSameAs(deep)
                    .hasNoSuppressedExceptions();
            assertThat(begun.get() - ended.get()).isEqualTo(1);
            assertThat(workers.each(List.of(1), one -> one)).containsExactly(1);
        }
    }

    @Test
    void whoWaitsWhenTheThreadsAreTakenAwayIsTold() throws InterruptedException {
        Workers workers = new Workers(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        FutureTask<List<Integer>> waiting = new FutureTask<>(() -> workers.each(List.of(1, 2), one -> {
            begun.countDown();
            while (go.getCount() > 0) {
                Thread.onSpinWait(); // deaf to interruption, as a driver may be
            }
            return one;
        }));
        new Thread(waiting).start();
        begun.await();
        workers.close();
        go.countDown();
        assertThatThrownBy(waiting::get).hasCauseInstanceOf(CancellationException.class);
    }

    @Test
    void whoComesWhenTheThreadsAreTakenAwayIsTold() {
        Workers workers = new Workers(1);
        workers.close();
        assertThatThrownBy(() -> workers.each(MANY, one -> one)).isInstanceOf(CancellationException.class);
    }
}
