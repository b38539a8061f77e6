package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Hands out the blocks folded, in order; while one is being written, the next is read and folded on a second thread. Two
 * blocks are held in memory, never more. One thread at a time may read.
 */
class FoldAhead implements ItemReader<FoldLines.Folded>, AutoCloseable {

    private final DayBlockReader blocks;
    private final FoldLines fold;
    private final Consumer<String> notes;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(FoldAhead::thread);
    private @Nullable Future<Optional<FoldLines.Folded>> next;

    /**
     * @param compared the first day of those that are compared every night
     * @param notes takes in the end what a person should know of the way the lines were read
     */
    FoldAhead(DayBlockReader blocks, LocalDate compared, CountsFor countsFor, Consumer<String> notes) {
        this.blocks = blocks;
        this.notes = notes;
        this.fold = new FoldLines(blocks, compared, countsFor);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fold-ahead");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public FoldLines.@Nullable Folded read() throws Exception {
        Optional<FoldLines.Folded> folded = result(next == null ? begin() : next);
        next = folded.isEmpty() ? null : begin();
        if (folded.isEmpty()) {
            blocks.notesOfPasses().forEach(notes);
        }
        return folded.orElse(null);
    }

    private Future<Optional<FoldLines.Folded>> begin() {
        return ahead.submit(() -> {
            DayBlock block = blocks.read();
            return block == null ? Optional.empty() : Optional.of(fold.process(block));
        });
    }

    private static Optional<FoldLines.Folded> result(Future<Optional<FoldLines.Folded>> folded) throws Exception {
        try {
            return folded.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
