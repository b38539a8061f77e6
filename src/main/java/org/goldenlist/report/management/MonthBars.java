package org.goldenlist.report.management;

import java.util.List;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** Bars of months from zero: the golden list below in gold, all others above it; losses hang below the line. */
final class MonthBars extends Drawing {

    /**
     * One month.
     *
     * @param label printed over the bar; empty for none
     * @param strong whether the label is one of the two that are compared
     * @param year printed under the first month of a year; empty for none
     */
    record Bar(double golden, double others, String label, boolean strong, String month, String year) {}

    private final List<Bar> bars;
    private final String othersLabel;
    private final String goldenLabel;
    private final String inWords;

    /** @param inWords what the bars say, for who cannot see them */
    MonthBars(List<Bar> bars, String othersLabel, String goldenLabel, String inWords) {
        this.bars = bars;
        this.othersLabel = othersLabel;
        this.goldenLabel = goldenLabel;
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return bars.isEmpty() ? othersLabel : inWords;
    }

    @Override
    protected void draw(Canvas canvas) {
        if (bars.isEmpty()) {
            canvas.left(othersLabel, 0, 10, 8.5, false, Look.GREY);
            return;
        }
        double high = bars.stream().mapToDouble(MonthBars::up).max().orElse(0);
        double low = bars.stream().mapToDouble(MonthBars::down).min().orElse(0);
        double top = 36;
        double bottom = canvas.height - 24 - (low < 0 ? 10 : 0);
        double scale = high - low > 0 ? (bottom - top) / (high - low) : 0;
        double zero = top + high * scale;
        double pitch = canvas.width / Math.max(bars.size(), 6);
        double width = pitch * 0.73;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = i * pitch + (pitch - width) / 2;
            double golden = bar.golden * scale;
            double others = bar.others * scale;
            canvas.bar(x, zero - golden, width, golden, Look.GOLD);
            canvas.bar(x, zero, width, -golden, Look.GOLD);
            canvas.bar(x, zero - Math.max(golden, 0) - others, width, others, Look.PALE);
            canvas.bar(x, zero - Math.min(golden, 0), width, -others, Look.PALE);
            if (!bar.label.isEmpty()) {
                canvas.centre(bar.label, x + width / 2, zero - up(bar) * scale - 3.5, 8, bar.strong, Look.INK);
            }
            double under = zero - low * scale + (low < 0 ? 10 : 0);
            canvas.centre(bar.month, x + width / 2, under + 10.5, 8, false, Look.GREY);
            canvas.left(bar.year, x, under + 20.5, 8, false, Look.GREY);
        }
        canvas.line(0, zero, pitch * bars.size(), zero, 0.75, Look.INK);
        canvas.right(othersLabel, canvas.width, 8, 8, false, Look.GREY);
        canvas.right(goldenLabel, canvas.width, 18.5, 8, true, Look.GOLD_TEXT);
    }

    private static double up(Bar bar) {
        return Math.max(bar.golden, 0) + Math.max(bar.others, 0);
    }

    private static double down(Bar bar) {
        return Math.min(bar.golden, 0) + Math.min(bar.others, 0);
    }
}
