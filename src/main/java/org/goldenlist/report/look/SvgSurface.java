package org.goldenlist.report.look;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A group for an SVG picture. What looks the same shares an element, so that a year of days stays small. */
final class SvgSurface implements Surface {

    /** What need not be said of each text: these stand at the top of the picture. */
    private static final String DEFAULTS = " font-size=\"8\" fill=\"#1d2226\"";

    private static final double SIZE = 8;
    /** So many characters look the same in any face. */
    private static final int SHORT = 2;

    private final StringBuilder svg = new StringBuilder();
    /** How the path that is still open looks; empty for none. */
    private String open = "";

    String written() {
        close();
        return svg.isEmpty() ? "" : "<g" + DEFAULTS + ">" + svg + "</g>";
    }

    @Override
    public void stroke(Shape shape, double pen, boolean dashed, Color colour) {
        open("fill=\"none\" stroke=\"" + hex(colour) + "\" stroke-width=\"" + number(pen)
                + (dashed ? "\" stroke-dasharray=\"2.5\"" : "\" stroke-linejoin=\"round\""));
        path(shape);
    }

    @Override
    public void fill(Shape shape, Color colour) {
        open("fill=\"" + hex(colour) + "\"");
        path(shape);
    }

    private void open(String look) {
        if (!look.equals(open)) {
            close();
            svg.append("<path ").append(look).append(" d=\"");
            open = look;
        }
    }

    private void close() {
        svg.append(open.isEmpty() ? "" : "\"/>");
        open = "";
    }

    /** As wide as the face of the documents would set it, whatever face the reader has. */
    @Override
    public void text(String text, double x, double baseline, Anchor anchor, double size, boolean strong, Color colour) {
        close();
        svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(baseline));
        if (size != SIZE) {
            svg.append("\" font-size=\"").append(number(size));
        }
        if (!colour.equals(Look.INK)) {
            svg.append("\" fill=\"").append(hex(colour));
        }
        if (strong) {
            svg.append("\" font-weight=\"600");
        }
        if (anchor != Anchor.START) {
            svg.append("\" text-anchor=\"").append(anchor == Anchor.END ? "end" : "middle");
        }
        if (text.length() > SHORT) {
            svg.append("\" textLength=\"")
                    .append(number(Look.width(text, size, strong)))
                    .append("\" lengthAdjust=\"spacingAndGlyphs");
        }
        svg.append("\">").append(Markup.escaped(text)).append("</text>");
    }

    private void path(Shape shape) {
        if (shape instanceof Ellipse2D ring) {
            svg.append('M').append(number(ring.getMinX())).append(' ').append(number(ring.getCenterY()));
            arc(ring, ring.getWidth());
            arc(ring, -ring.getWidth());
            svg.append('z');
        } else if (shape instanceof Rectangle2D bar) {
            svg.append('M')
                    .append(number(bar.getX()))
                    .append(' ')
                    .append(number(bar.getY()))
                    .append('h')
                    .append(number(bar.getWidth()))
                    .append('v')
                    .append(number(bar.getHeight()))
                    .append('h')
                    .append(number(-bar.getWidth()))
                    .append('z');
        } else {
            lines(shape.getPathIterator(null, 0.1));
        }
    }

    private void arc(Ellipse2D ring, double across) {
        svg.append('a')
                .append(number(ring.getWidth() / 2))
                .append(' ')
                .append(number(ring.getHeight() / 2))
                .append(" 0 0 1 ")
                .append(number(across))
                .append(" 0");
    }

    /** From point to point, in tenths, so that nothing adds up wrongly on the way. */
    private void lines(PathIterator path) {
        double[] point = new double[6];
        long x = 0;
        long y = 0;
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(point);
            long toX = Math.round(point[0] * 10);
            long toY = Math.round(point[1] * 10);
            if (segment == PathIterator.SEG_CLOSE) {
                svg.append('z');
            } else if (segment == PathIterator.SEG_MOVETO) {
                svg.append('M').append(tenths(toX)).append(' ').append(tenths(toY));
            } else if (toX != x || toY != y) {
                svg.append('l').append(tenths(toX - x)).append(' ').append(tenths(toY - y));
            }
            x = toX;
            y = toY;
        }
    }

    private static String tenths(long tenths) {
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    /** To a tenth of a point, a pen to a hundredth, without zeros that say nothing. */
    private static String number(double value) {
        double rounded = Math.abs(value) < 2 ? Math.round(value * 100) / 100.0 : Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
