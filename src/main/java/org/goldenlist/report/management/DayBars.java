package org.goldenlist.report.management;

import java.util.List;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** The same weekday, week by week, from zero: the last in ink, and the mean of the others as a dashed line. */
final class DayBars extends Drawing {

    record Bar(double value, String label, String day) {}

    private final List<Bar> bars;
    private final double mean;
    private final String meanLabel;

    DayBars(List<Bar> bars, double mean, String meanLabel) {
        this.bars = bars;
        this.mean = mean;
        this.meanLabel = meanLabel;
    }

    private static final double LABEL_HEIGHT = 6.5;

    @Override
    public String inWords() {
        if (bars.isEmpty()) {
            return "";
        }
        Bar last = bars.get(bars.size() - 1);
        String said = last.day + ": " + last.label;
        return meanLabel.isEmpty() ? said : said + "; " + meanLabel;
    }

    @Override
    protected void draw(Canvas canvas) {
        if (bars.isEmpty()) {
            return;
        }
        double high = Math.max(
                0, Math.max(mean, bars.stream().mapToDouble(Bar::value).max().orElse(0)));
        double low = Math.min(
                0, Math.min(mean, bars.stream().mapToDouble(Bar::value).min().orElse(0)));
        double top = 24;
        double bottom = canvas.height - 13;
        double scale = high - low > 0 ? (bottom - top) / (high - low) : 0;
        double zero = top + high * scale;
        double pitch = canvas.width / Math.max(bars.size(), 9);
        double width = pitch * 0.66;
        int last = bars.size() - 1;
        double meanY = meanLabel.isEmpty() ? Double.NEGATIVE_INFINITY : zero - mean * scale;
        for (int i = 0; i <= last; i++) {
            Bar bar = bars.get(i);
            double x = i * pitch + (pitch - width) / 2;
            double height = Math.abs(bar.value) * scale;
            canvas.bar(x, bar.value > 0 ? zero - height : zero, width, height, i == last ? Look.INK : Look.PALE);
            if (!bar.label.isEmpty()) {
                double labelWidth = Look.width(bar.label, 8, true);
                double middle = Math.min(x + width / 2, canvas.width - labelWidth / 2);
                double above = zero - Math.max(bar.value * scale, 0) - 3.5;
                boolean struck = above > meanY - 1 && above - LABEL_HEIGHT < meanY + 1;
                canvas.centre(bar.label, middle, struck ? meanY - 3 : above, 8, i == last, Look.INK);
            }
            if (!bar.day.isEmpty()) {
                double dayWidth = Look.width(bar.day, 8, false);
                double middle = Math.max(dayWidth / 2, Math.min(x + width / 2, canvas.width - dayWidth / 2));
                canvas.centre(bar.day, middle, bottom + 11, 8, false, Look.GREY);
            }
        }
        canvas.line(0, zero, pitch * bars.size(), zero, 0.75, Look.INK);
        if (!meanLabel.isEmpty()) {
            double y = zero - mean * scale;
            canvas.dashed(0, y, pitch * bars.size(), y, 0.6, Look.GREY);
            canvas.left(meanLabel, 0, 8, 8, false, Look.GREY);
        }
    }
}
