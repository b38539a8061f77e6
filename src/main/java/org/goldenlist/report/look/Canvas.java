package org.goldenlist.report.look;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.goldenlist.report.look.Surface.Anchor;

/** Where a {@link Drawing} draws: points, from the top left corner of the place that the template gives it. */
public final class Canvas {

    private final Surface surface;
    public final double width;
    public final double height;

    Canvas(Surface surface, double width, double height) {
        this.surface = surface;
        this.width = width;
        this.height = height;
    }

    public void line(double x1, double y1, double x2, double y2, double pen, Color colour) {
        stroke(new Line2D.Double(x1, y1, x2, y2), pen, colour);
    }

    public void dashed(double x1, double y1, double x2, double y2, double pen, Color colour) {
        surface.stroke(new Line2D.Double(x1, y1, x2, y2), pen, true, colour);
    }

    public void stroke(Shape shape, double pen, Color colour) {
        surface.stroke(shape, pen, false, colour);
    }

    public void fill(Shape shape, Color colour) {
        surface.fill(shape, colour);
    }

    public void bar(double x, double y, double width, double height, Color colour) {
        if (width > 0 && height > 0) {
            fill(new Rectangle2D.Double(x, y, width, height), colour);
        }
    }

    public void disc(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    public void ring(double x, double y, double radius, double pen, Color colour) {
        stroke(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), pen, colour);
    }

    public void polyline(double[] x, double[] y, double pen, Color colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(x[0], y[0]);
        for (int i = 1; i < x.length; i++) {
            path.lineTo(x[i], y[i]);
        }
        stroke(path, pen, colour);
    }

    public void triangle(double x, double baseline, double size, boolean up, Color colour) {
        double top = baseline - size;
        Path2D path = new Path2D.Double();
        path.moveTo(x, up ? baseline : top);
        path.lineTo(x + size, up ? baseline : top);
        path.lineTo(x + size / 2, up ? top : baseline);
        path.closePath();
        fill(path, colour);
    }

    /** An arrow to the right, its tip at {@code x + 8}. */
    public void arrow(double x, double y, Color colour) {
        line(x, y, x + 7.6, y, 0.7, colour);
        Path2D head = new Path2D.Double();
        head.moveTo(x + 5.2, y - 2.2);
        head.lineTo(x + 7.6, y);
        head.lineTo(x + 5.2, y + 2.2);
        stroke(head, 0.7, colour);
    }

    public double left(String text, double x, double baseline, double size, boolean strong, Color colour) {
        text(text, x, baseline, Anchor.START, size, strong, colour);
        return x + Look.width(text, size, strong);
    }

    public void right(String text, double x, double baseline, double size, boolean strong, Color colour) {
        text(text, x, baseline, Anchor.END, size, strong, colour);
    }

    public void centre(String text, double x, double baseline, double size, boolean strong, Color colour) {
        text(text, x, baseline, Anchor.MIDDLE, size, strong, colour);
    }

    private void text(
            String text, double x, double baseline, Anchor anchor, double size, boolean strong, Color colour) {
        if (!text.isEmpty()) {
            surface.text(text, x, baseline, anchor, size, strong, colour);
        }
    }
}
