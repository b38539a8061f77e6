package org.goldenlist.report.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** The page of a PDF. */
record PaperSurface(Graphics2D graphics) implements Surface {

    @Override
    public void stroke(Shape shape, double pen, boolean dashed, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(
                dashed
                        ? new BasicStroke(
                                (float) pen,
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_MITER,
                                10,
                                new float[] {2.5f, 2.5f},
                                0)
                        : new BasicStroke((float) pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    @Override
    public void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    @Override
    public void text(String text, double x, double baseline, Anchor anchor, double size, boolean strong, Color colour) {
        double width = anchor == Anchor.START ? 0 : Look.width(text, size, strong);
        double left = x - (anchor == Anchor.END ? width : width / 2);
        graphics.setColor(colour);
        graphics.setFont(Look.font(size, strong));
        graphics.drawString(text, (float) left, (float) baseline);
    }
}
