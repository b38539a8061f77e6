package org.goldenlist.report.management;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/**
 * The share of profit that the best customers bring together, from the best to the last: the curve passes 100 % where
 * the last cost money. Equality is dashed; gold marks the golden list.
 */
final class ParetoCurve extends Drawing {

    /** A place as a part of all customers, and the profit up to it as a part of all profit. */
    record Point(double customers, double share) {}

    /**
     * What stands beside the marks.
     *
     * @param golden two lines beside the gold drop line; empty for none
     * @param first beside the point of the first grade; empty for none
     * @param losing under the end of the curve; empty for none
     */
    record Labels(
            List<String> axis,
            List<String> golden,
            String first,
            String equality,
            String losing,
            String strip,
            String half,
            String all) {}

    private final List<Point> points;
    private final double goldenPart;
    private final double firstPart;
    private final double step;
    private final Labels labels;

    /**
     * @param points in order, the last at (1, 1); none where there is no profit to share, and then nothing is drawn
     * @param goldenPart of the customers who are on the golden list; 0 for none
     * @param firstPart of the customers with the first grade; 0 for none
     * @param step between two lines of the axis, as a part of all profit; the labels of the axis start at zero
     */
    ParetoCurve(List<Point> points, double goldenPart, double firstPart, double step, Labels labels) {
        this.points = points;
        this.goldenPart = goldenPart;
        this.firstPart = firstPart;
        this.step = step;
        this.labels = labels;
    }

    /** So that some five lines of the axis reach over the curve. */
    static double step(List<Point> points) {
        double high = points.stream().mapToDouble(Point::share).max().orElse(1);
        double step = 0.2;
        double[] factors = {2.5, 2, 2};
        for (int i = 0; high / step > 8; i++) {
            step *= factors[i % 3];
        }
        return step;
    }

    @Override
    public String inWords() {
        return points.isEmpty()
                ? ""
                : Stream.of(String.join(" ", labels.golden), labels.first, labels.losing, labels.all)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    @Override
    protected void draw(Canvas canvas) {
        if (points.isEmpty()) {
            return;
        }
        double high =
                Math.max(1, points.stream().mapToDouble(Point::share).max().orElse(1));
        double left = labels.axis.stream()
                        .mapToDouble(label -> Look.width(label, 8, false))
                        .max()
                        .orElse(0)
                + 6;
        double right = canvas.width - 4;
        double top = 8;
        double bottom = canvas.height - 19;
        double across = right - left;
        double up = (bottom - top) / (high * 1.015);
        for (int i = 0; i < labels.axis.size(); i++) {
            double y = bottom - i * step * up;
            if (i > 0 && y >= top - 3) {
                canvas.line(left, y, right, y, 0.4, Look.RULE);
            }
            canvas.right(labels.axis.get(i), left - 5, y + 2.7, 8, false, Look.GREY);
        }
        canvas.dashed(left, bottom, right, bottom - up, 0.6, Look.MID);
        canvas.bar(left, bottom, across, 4, Look.PALE);
        canvas.bar(left, bottom, across * goldenPart, 4, Look.GOLD);
        canvas.line(left, bottom, right, bottom, 0.75, Look.INK);

        double[] x = new double[points.size() + 1];
        double[] y = new double[points.size() + 1];
        x[0] = left;
        y[0] = bottom;
        for (int i = 0; i < points.size(); i++) {
            x[i + 1] = left + across * points.get(i).customers;
            y[i + 1] = bottom - up * points.get(i).share;
        }
        double goldX = left + across * goldenPart;
        double goldY = bottom - up * at(goldenPart);
        if (goldenPart > 0) {
            canvas.line(goldX, bottom, goldX, goldY, 1, Look.GOLD_TEXT);
        }
        canvas.polyline(x, y, 1.4, Look.INK);
        if (goldenPart > 0) {
            canvas.disc(goldX, goldY, 3.2, Look.GOLD);
            canvas.ring(goldX, goldY, 3.2, 0.8, Look.INK);
            double beside = Math.min(goldX + 8, right - 92);
            double from = Math.max(goldY + 14, top + 22);
            for (int i = 0; i < labels.golden.size(); i++) {
                canvas.left(labels.golden.get(i), beside, from + 12 * i, 9, i == labels.golden.size() - 1, Look.INK);
            }
        }
        if (firstPart > 0 && !labels.first.isEmpty()) {
            double firstX = left + across * firstPart;
            double firstY = bottom - up * at(firstPart);
            double text = Math.max(goldX + 8, firstX + 16);
            if (firstY > goldY + 34) {
                canvas.line(firstX, firstY, text - 3, firstY, 0.5, Look.INK);
                canvas.disc(firstX, firstY, 2.1, Look.INK);
                canvas.left(labels.first, text, firstY + 3, 9, true, Look.INK);
            }
        }
        canvas.right(labels.equality, right, bottom - up * 0.54 + 2.7, 8, false, Look.GREY);
        if (!labels.losing.isEmpty()) {
            double begins = 1 - (22 + Look.width(labels.losing, 8, false)) / across;
            double under = bottom - up * Math.min(1, at(begins));
            canvas.right(labels.losing, right - 22, under + 10.5, 8, false, Look.GREY);
        }
        double stripWidth = Look.width(labels.strip, 8, true);
        double stripX = Math.max(left, left + across * goldenPart / 2 - stripWidth / 2);
        canvas.left(labels.strip, stripX, bottom + 15, 8, true, Look.GOLD_TEXT);
        canvas.centre(labels.half, left + across / 2, bottom + 15, 8, false, Look.GREY);
        canvas.right(labels.all, right, bottom + 15, 8, false, Look.GREY);
    }

    private double at(double customers) {
        Point before = new Point(0, 0);
        for (Point point : points) {
            if (point.customers >= customers) {
                double part = point.customers > before.customers
                        ? (customers - before.customers) / (point.customers - before.customers)
                        : 1;
                return before.share + part * (point.share - before.share);
            }
            before = point;
        }
        return before.share;
    }
}
