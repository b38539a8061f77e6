package org.goldenlist.report.newsletter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.goldenlist.report.newsletter.Story.Kind;

/**
 * Two columns of one height.
 *
 * @param rest what had no room
 */
record Columns(List<Piece> left, List<Piece> right, List<Block> rest) {

    private static final double STEP = 4.5;

    /** As much as there is room for; where all has, in columns that end at about the same height. */
    static Columns of(List<Block> blocks, double height) {
        Columns full = filled(blocks, height);
        if (!full.rest.isEmpty()) {
            return full;
        }
        double half = blocks.stream().mapToDouble(Block::height).sum() / 2;
        for (double least = half; least < height; least += STEP) {
            Columns even = filled(blocks, least);
            if (even.rest.isEmpty()) {
                return even;
            }
        }
        return full;
    }

    private static Columns filled(Collection<Block> blocks, double height) {
        Deque<Block> queue = new ArrayDeque<>(blocks);
        List<Piece> left = column(queue, height);
        List<Piece> right = column(queue, height);
        return new Columns(left, right, List.copyOf(queue));
    }

    private static List<Piece> column(Deque<Block> queue, double height) {
        List<Piece> pieces = new ArrayList<>();
        double room = height;
        while (!queue.isEmpty()) {
            Block next = queue.remove();
            int lines = next.linesWithin(room);
            if (lines < next.lines().size() || next.height() > room || leaves(next, room, queue)) {
                if (lines > 0 && lines < next.lines().size()) {
                    pieces.add(next.lines(0, lines).piece());
                    next = next.lines(lines, next.lines().size());
                }
                queue.addFirst(next);
                return pieces;
            }
            pieces.add(next.piece());
            room -= next.height();
        }
        return pieces;
    }

    /** Whether a heading would stand at the foot of a column by itself. */
    private static boolean leaves(Block block, double room, Deque<Block> after) {
        Block next = after.peek();
        return block.kind() == Kind.HEADING && next != null && next.linesWithin(room - block.height()) == 0;
    }
}
