package org.goldenlist.report.look;

import java.math.BigDecimal;
import java.util.List;

/** A line of months without scale, its last point marked: red if it is the lowest of all. */
public final class Sparkline extends Drawing {

    private final List<BigDecimal> values;
    private final String inWords;

    /** @param inWords what the line says, for who cannot see it */
    public Sparkline(List<BigDecimal> values, String inWords) {
        this.values = values;
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }

    @Override
    protected void draw(Canvas canvas) {
        if (values.size() < 2) {
            return;
        }
        double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double margin = 2;
        double[] x = new double[values.size()];
        double[] y = new double[values.size()];
        for (int i = 0; i < x.length; i++) {
            double part = high > low ? (values.get(i).doubleValue() - low) / (high - low) : 0.5;
            x[i] = margin + (canvas.width - 2 * margin) * i / (x.length - 1);
            y[i] = canvas.height - margin - (canvas.height - 2 * margin) * part;
        }
        canvas.polyline(x, y, 0.9, Look.INK);
        int last = x.length - 1;
        boolean lowest = high > low && values.get(last).doubleValue() <= low;
        canvas.disc(x[last], y[last], 1.6, lowest ? Look.RED : Look.INK);
    }
}
