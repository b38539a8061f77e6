package org.goldenlist.report.management;

import java.awt.Color;
import java.util.List;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** How much may be lost in a year: a bar for so many simulated years, the mean a line, the worst of twenty years red. */
final class LossBars extends Drawing {

    /** @param words two lines about the bad years, the second of them strong */
    record Labels(String mean, List<String> words, List<Tick> ticks) {}

    record Tick(double loss, String words) {}

    /** So many years from one loss to another. */
    record Bar(double from, double to, int years) {}

    private static final double HEAD = 12;
    private static final double AXIS = 13;

    private final List<Bar> bars;
    private final double mean;
    private final double bad;
    private final Labels labels;

    LossBars(List<Bar> bars, double mean, double bad, Labels labels) {
        this.bars = bars;
        this.mean = mean;
        this.bad = bad;
        this.labels = labels;
    }

    static LossBars none() {
        return new LossBars(List.of(), 0, 0, new Labels("", List.of(), List.of()));
    }

    @Override
    public String inWords() {
        return bars.isEmpty() ? "" : labels.mean + "; " + String.join(" ", labels.words);
    }

    @Override
    protected void draw(Canvas canvas) {
        if (bars.isEmpty()) {
            return;
        }
        double left = bars.get(0).from;
        double span = bars.get(bars.size() - 1).to - left;
        if (span <= 0) {
            return;
        }
        double scale = canvas.width / span;
        double floor = canvas.height - AXIS;
        int most = bars.stream().mapToInt(Bar::years).max().orElse(1);
        double under = canvas.width
                - labels.words.stream()
                        .mapToDouble(line -> Look.width(line, 8.5, true))
                        .max()
                        .orElse(0)
                - 4;
        double highest = floor;
        for (Bar bar : bars) {
            double height = bar.years == 0 ? 0 : Math.max(1, (floor - HEAD) * bar.years / most);
            bar(canvas, (bar.from - left) * scale, (bar.to - left) * scale, floor, height, (bad - left) * scale);
            if ((bar.to - left) * scale > under) {
                highest = Math.min(highest, floor - height);
            }
        }
        canvas.line(0, floor, canvas.width, floor, 0.75, Look.INK);
        meanLine(canvas, (mean - left) * scale, floor);
        double baseline = Math.max(HEAD + 21, highest - 4);
        for (int i = labels.words.size() - 1; i >= 0; i--) {
            canvas.right(labels.words.get(i), canvas.width, baseline, 8.5, i > 0, Look.RED);
            baseline -= 10.5;
        }
        for (Tick tick : labels.ticks) {
            double x = (tick.loss - left) * scale;
            double half = Look.width(tick.words, 8, false) / 2;
            double middle = Math.min(Math.max(x, half), canvas.width - half);
            canvas.centre(tick.words, middle, canvas.height - 2.5, 8, false, Look.GREY);
        }
    }

    /** Red from the bad years on, though these begin within a bar. */
    private static void bar(Canvas canvas, double from, double to, double floor, double height, double bad) {
        double end = to - 0.8;
        double change = Math.min(Math.max(bad, from), end);
        part(canvas, from, change, floor, height, Look.PALE);
        part(canvas, change, end, floor, height, Look.RED);
    }

    private static void part(Canvas canvas, double from, double to, double floor, double height, Color colour) {
        canvas.bar(from, floor - height, to - from, height, colour);
    }

    private void meanLine(Canvas canvas, double x, double floor) {
        canvas.line(x, 0, x, floor, 1.1, Look.INK);
        if (x + 4 + Look.width(labels.mean, 8.5, true) <= canvas.width) {
            canvas.left(labels.mean, x + 4, 7, 8.5, true, Look.INK);
        } else {
            canvas.right(labels.mean, x - 4, 7, 8.5, true, Look.INK);
        }
    }
}
