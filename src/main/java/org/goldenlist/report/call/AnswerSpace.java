package org.goldenlist.report.call;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** Lines to write on, and a square for each thing that can come of a call, with its name in a file of answers below. */
final class AnswerSpace extends Drawing {

    private static final int LINES = 4;
    private static final double FIRST_LINE = 37;
    private static final double APART = 20;
    private static final double SQUARES = 112.5;
    private static final double SIDE = 8.5;
    private static final double BESIDE = SIDE + 3.5;

    /** @param act as files of answers name it */
    record Outcome(String label, String act) {}

    private final String title;
    private final List<Outcome> outcomes;

    AnswerSpace(String title, List<Outcome> outcomes) {
        this.title = title;
        this.outcomes = outcomes;
    }

    @Override
    protected void draw(Canvas canvas) {
        canvas.left(title, 0, 16.5, 8, false, Look.GREY);
        for (int line = 0; line < LINES; line++) {
            double y = FIRST_LINE + line * APART;
            canvas.line(0, y, canvas.width, y, 0.5, Look.MID);
        }
        double all = outcomes.stream().mapToDouble(AnswerSpace::width).sum();
        double apart = (canvas.width - all) / Math.max(1, outcomes.size() - 1);
        double x = 0;
        for (Outcome one : outcomes) {
            canvas.stroke(new Rectangle2D.Double(x + 0.4, SQUARES - SIDE + 0.9, SIDE, SIDE), 0.8, Look.INK);
            canvas.left(one.label(), x + BESIDE, SQUARES, 8.5, false, Look.INK);
            canvas.left(one.act(), x + BESIDE, SQUARES + 9, 7.5, false, Look.GREY);
            x += width(one) + apart;
        }
    }

    private static double width(Outcome one) {
        return BESIDE + Math.max(Look.width(one.label(), 8.5, false), Look.width(one.act(), 7.5, false));
    }
}
