package org.goldenlist.report.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Where a {@link Drawing} draws: points, from the top left corner of the place that the template gives it. */
public final class Canvas {

    private final Graphics2D graphics;
    public final double width;
    public final double height;

    public Canvas(Graphics2D graphics, double width, double height) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
    }

    public void line(double x1, double y1, double x2, double y2, double pen, Color colour) {
        stroke(new Line2D.Double(x1, y1, x2, y2), pen, colour);
    }

    public void dashed(double x1, double y1, double x2, double y2, double pen, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(
                (float) pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2.5f, 2.5f}, 0));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    public void stroke(Shape shape, double pen, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
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
        if (!text.isEmpty()) {
            graphics.setColor(colour);
            graphics.setFont(Look.font(size, strong));
            graphics.drawString(text, (float) x, (float) baseline);
        }
        return x + Look.width(text, size, strong);
    }

    public void right(String text, double x, double baseline, double size, boolean strong, Color colour) {
        left(text, x - Look.width(text, size, strong), baseline, size, strong, colour);
    }

    public void centre(String text, double x, double baseline, double size, boolean strong, Color colour) {
        left(text, x - Look.width(text, size, strong) / 2, baseline, size, strong, colour);
    }
}
