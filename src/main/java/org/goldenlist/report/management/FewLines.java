package org.goldenlist.report.management;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** Shares by month from zero, each line with its words at its end and its first figure at its beginning. */
final class FewLines extends Drawing {

    /** @param strong the one line in ink; the others are grey */
    record Line(List<Double> shares, String first, String last, String words, boolean strong) {}

    /** @param place of the month among all, from 0 to 1 */
    record Tick(double place, String month, String year) {}

    private static final double TEXT = 8;
    private static final double APART = 10;
    private static final double FLOOR = 24;

    private final List<Line> lines;
    private final List<Tick> ticks;

    /** @param lines of as many shares as there are ticks, the highest line first */
    FewLines(List<Line> lines, List<Tick> ticks) {
        this.lines = lines;
        this.ticks = ticks;
    }

    @Override
    public String inWords() {
        return ticks.size() < 2
                ? ""
                : lines.stream()
                        .map(line -> line.words + ": " + line.first + " → " + line.last)
                        .collect(Collectors.joining("; "));
    }

    @Override
    protected void draw(Canvas canvas) {
        if (ticks.size() < 2) {
            return;
        }
        double most = lines.stream()
                .flatMap(line -> line.shares.stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double left = widest(lines.stream().map(Line::first).toList()) + 6;
        double ends =
                widest(lines.stream().map(line -> line.last + " " + line.words).toList());
        double right = canvas.width - ends - 9;
        double floor = canvas.height - FLOOR;
        double scale = most > 0 ? (floor - 6) / most : 0;
        double before = Double.NEGATIVE_INFINITY;
        double after = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double[] x = new double[ticks.size()];
            double[] y = new double[ticks.size()];
            for (int month = 0; month < x.length; month++) {
                x[month] = left + (right - left) * ticks.get(month).place;
                y[month] = floor - scale * Math.max(0, line.shares.get(month));
            }
            int last = x.length - 1;
            Color colour = line.strong ? Look.INK : Look.MID;
            canvas.polyline(x, y, line.strong ? 1.4 : 1.2, colour);
            canvas.disc(x[0], y[0], 1.8, colour);
            canvas.disc(x[last], y[last], 2.4, colour);
            int below = lines.size() - 1 - i;
            before = label(y[0], before, floor, below);
            after = label(y[last], after, floor, below);
            canvas.right(line.first, left - 5, before + 2.8, TEXT, line.strong, Look.INK);
            double at = canvas.left(line.last, right + 6, after + 2.8, TEXT, true, Look.INK);
            canvas.left(line.words, at + 3, after + 2.8, TEXT, line.strong, line.strong ? Look.INK : Look.GREY);
        }
        canvas.line(left, floor, right, floor, 0.75, Look.INK);
        for (Tick tick : ticks) {
            double x = left + (right - left) * tick.place;
            canvas.centre(tick.month, x, floor + 10.5, TEXT, false, Look.GREY);
            canvas.left(tick.year, x - 3, floor + 20.5, TEXT, false, Look.GREY);
        }
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Look.width(text, TEXT, true))
                .max()
                .orElse(0);
    }

    /** Beside its point, but clear of the label above, and with room for those that follow below. */
    private static double label(double y, double above, double floor, int below) {
        return Math.max(Math.min(y, floor - 3 - APART * below), above + APART);
    }
}
