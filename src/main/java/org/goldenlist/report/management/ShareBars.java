package org.goldenlist.report.management;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;
import org.jspecify.annotations.Nullable;

/** Shares of one audience below one another from one zero, each with its words at its end: what it got in grey, what it brought in ink. */
final class ShareBars extends Drawing {

    /** @param share null draws the words alone */
    record Bar(@Nullable Double share, String words, boolean brought) {}

    /**
     * The same for all audiences, so that their bars can be held against each other.
     *
     * @param words what the words at the end of a bar need, in points
     */
    record Scale(double least, double most, double words) {

        double zero(double width) {
            return width * -least / (most - least);
        }
    }

    static final double TEXT = 8;

    private static final double TOP = 3.5;
    private static final double PITCH = 11.5;
    private static final double BAR = 8.5;

    private final List<Bar> bars;
    private final Scale scale;

    ShareBars(List<Bar> bars, Scale scale) {
        this.bars = bars;
        this.scale = scale;
    }

    @Override
    public String inWords() {
        return bars.stream().map(Bar::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    @Override
    protected void draw(Canvas canvas) {
        double room = canvas.width - scale.words;
        double zero = scale.zero(room);
        double y = TOP;
        for (Bar bar : bars) {
            Double share = bar.share;
            double end = zero;
            if (share != null) {
                double length = room * Math.abs(share) / (scale.most - scale.least);
                Color colour = share < 0 ? Look.RED : bar.brought ? Look.INK : Look.MID;
                canvas.bar(share < 0 ? zero - length : zero, y, length, BAR, colour);
                end = share < 0 ? zero : zero + length;
            }
            canvas.left(bar.words, end + 4, y + 7, TEXT, bar.brought, share == null ? Look.GREY : Look.INK);
            y += PITCH;
        }
        canvas.line(zero, 1, zero, canvas.height, 0.75, Look.INK);
    }
}
