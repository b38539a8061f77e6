package org.goldenlist.report.loss;

import java.awt.Color;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.look.Words;

/** Two years of a customer who was lost: net profit by month, and below it when something was seen and when something was done. */
final class LossTimeline extends Drawing {

    private static final double LEFT = 58;
    private static final double TOP = 26;
    private static final double LANES = 64;

    /** @param high label of the highest month */
    record Labels(String lastOrder, String lost, String seen, String done, String high, String inWords) {}

    private final Loss loss;
    private final Labels labels;
    private final Words words;
    private final YearMonth first;
    private final double days;

    LossTimeline(Loss loss, Labels labels, Words words) {
        this.loss = loss;
        this.labels = labels;
        this.words = words;
        this.first = Loss.firstMonth(loss.lostOn());
        this.days = ChronoUnit.DAYS.between(
                first.atDay(1), YearMonth.from(loss.lostOn()).plusMonths(1).atDay(1));
    }

    @Override
    public String inWords() {
        return labels.inWords;
    }

    @Override
    protected void draw(Canvas canvas) {
        double axis = canvas.height - LANES;
        months(canvas, axis);
        mark(canvas, loss.lastOrder(), labels.lastOrder, 8, Look.INK);
        mark(canvas, loss.lostOn(), labels.lost, 18, Look.RED);
        lane(
                canvas,
                axis + 38,
                labels.seen,
                loss.seen().stream().map(Loss.Seen::since).toList(),
                Look.RED);
        lane(
                canvas,
                axis + 54,
                labels.done,
                loss.done().stream().map(Loss.Done::madeOn).toList(),
                Look.BLUE);
    }

    private void months(Canvas canvas, double axis) {
        double high = loss.months().values().stream()
                .mapToDouble(Number::doubleValue)
                .max()
                .orElse(0);
        double low = Math.min(
                0,
                loss.months().values().stream()
                        .mapToDouble(Number::doubleValue)
                        .min()
                        .orElse(0));
        double scale = Math.max(high, 0) - low > 0 ? (axis - TOP) / (Math.max(high, 0) - low) : 0;
        double zero = axis + low * scale;
        for (YearMonth month = first; !month.isAfter(YearMonth.from(loss.lostOn())); month = month.plusMonths(1)) {
            double x = x(month.atDay(1), canvas);
            double width = x(month.plusMonths(1).atDay(1), canvas) - x;
            Number amount = loss.months().get(month);
            double bar = amount == null ? 0 : amount.doubleValue() * scale;
            canvas.bar(x + width * 0.14, zero - bar, width * 0.72, bar, Look.MID);
            canvas.bar(x + width * 0.14, zero, width * 0.72, -bar, Look.MID);
            canvas.centre(
                    words.date("date.month", month.atDay(1)).substring(0, 1),
                    x + width / 2,
                    axis + 10.5,
                    8,
                    false,
                    Look.GREY);
            if (month.equals(first) || month.getMonthValue() == 1) {
                canvas.left(String.valueOf(month.getYear()), x + width * 0.14, axis + 20.5, 8, false, Look.GREY);
            }
        }
        canvas.line(LEFT, zero, canvas.width, zero, 0.75, Look.INK);
        if (high > 0) {
            canvas.right(labels.high, LEFT - 6, TOP + 6, 8, false, Look.GREY);
            canvas.line(LEFT, TOP, canvas.width, TOP, 0.4, Look.RULE);
        }
    }

    private void mark(Canvas canvas, LocalDate day, String label, double baseline, Color colour) {
        if (day.isBefore(first.atDay(1))) {
            return;
        }
        double x = x(day, canvas);
        canvas.line(x, baseline - 7, x, canvas.height - LANES, 0.75, colour);
        if (x + 4 + Look.width(label, 8, true) > canvas.width) {
            canvas.right(label, x - 4, baseline, 8, true, colour);
        } else {
            canvas.left(label, x + 4, baseline, 8, true, colour);
        }
    }

    private void lane(Canvas canvas, double y, String label, List<LocalDate> marked, Color colour) {
        canvas.left(label, 0, y + 2.8, 8, false, Look.GREY);
        canvas.line(LEFT, y, canvas.width, y, 0.5, Look.RULE);
        marked.stream()
                .map(day -> day.isBefore(first.atDay(1)) ? first.atDay(1) : day)
                .filter(day ->
                        day.isBefore(YearMonth.from(loss.lostOn()).plusMonths(1).atDay(1)))
                .forEach(day -> canvas.disc(x(day, canvas), y, 2.6, colour));
    }

    private double x(LocalDate day, Canvas canvas) {
        return LEFT + (canvas.width - LEFT) * ChronoUnit.DAYS.between(first.atDay(1), day) / days;
    }
}
