package org.goldenlist.report.management;

import java.util.List;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** A line of shares that need not start at zero, so both its ends are labelled. */
final class ShareLine extends Drawing {

    private final List<Double> values;
    private final String first;
    private final String firstDay;
    private final String last;
    private final String lastDay;

    ShareLine(List<Double> values, String first, String firstDay, String last, String lastDay) {
        this.values = values;
        this.first = first;
        this.firstDay = firstDay;
        this.last = last;
        this.lastDay = lastDay;
    }

    @Override
    public String inWords() {
        return values.size() < 2 ? "" : firstDay + ": " + first + "; " + lastDay + ": " + last;
    }

    @Override
    protected void draw(Canvas canvas) {
        if (values.size() < 2) {
            return;
        }
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double spread = Math.max(high - low, 0.01);
        double left = 4;
        double right = canvas.width - 42;
        double top = 16;
        double bottom = canvas.height - 20;
        double[] x = new double[values.size()];
        double[] y = new double[values.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = left + (right - left) * i / (x.length - 1);
            y[i] = bottom - (bottom - top) * (values.get(i) - low) / spread;
        }
        canvas.polyline(x, y, 1.2, Look.INK);
        int end = x.length - 1;
        canvas.disc(x[0], y[0], 2, Look.INK);
        double above = y[0];
        for (int i = 1; i < x.length && x[i] < 2 + Look.width(first, 8, true); i++) {
            above = Math.min(above, y[i]);
        }
        canvas.left(first, 2, above - 5.5, 8, true, Look.INK);
        canvas.disc(x[end], y[end], 3.2, Look.GOLD);
        canvas.ring(x[end], y[end], 3.2, 0.8, Look.INK);
        canvas.left(last, x[end] + 7, y[end] + 2.9, 8.5, true, Look.INK);
        canvas.left(firstDay, 2, canvas.height - 4, 8, false, Look.GREY);
        canvas.right(lastDay, right + 4, canvas.height - 4, 8, false, Look.GREY);
    }
}
