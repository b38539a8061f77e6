package org.goldenlist.report.newsletter;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** A night at sea, a golden sun and three boats: the picture of an edition that has none of its own. */
final class NightSea extends Drawing {

    private static final Color SKY = new Color(0x20323D);
    private static final Color SEA = new Color(0x19282F);
    private static final Color HULL = new Color(0x10191E);
    private static final Color SAIL = new Color(0xE9E4D4);
    private static final Color JIB = new Color(0xCFC6B2);
    private static final double WIDTH = 516;
    private static final double HEIGHT = 190;
    private static final double HORIZON = 122;
    private static final double SUN = 344;
    private static final double[][] GLITTER = {
        {269, 419, 129.5}, {293, 411, 139}, {268, 400, 148}, {308, 392, 158}, {292, 388, 169}, {329, 377, 180}
    };

    @Override
    protected void draw(Canvas canvas) {
        double across = canvas.width / WIDTH;
        double down = canvas.height / HEIGHT;
        double unit = Math.min(across, down);
        canvas.bar(0, 0, canvas.width, HORIZON * down, SKY);
        double radius = 52 * unit;
        double centre = (HORIZON - 10) * down;
        double dip = Math.toDegrees(Math.asin((HORIZON * down - centre) / radius));
        canvas.fill(
                new Arc2D.Double(
                        SUN * across - radius,
                        centre - radius,
                        2 * radius,
                        2 * radius,
                        -dip,
                        180 + 2 * dip,
                        Arc2D.CHORD),
                Look.GOLD);
        canvas.bar(0, HORIZON * down, canvas.width, canvas.height - HORIZON * down, SEA);
        for (double[] line : GLITTER) {
            canvas.line(line[0] * across, line[2] * down, line[1] * across, line[2] * down, 2.1 * unit, Look.GOLD);
        }
        boat(canvas, 151.5 * across, 132.5 * down, unit);
        boat(canvas, 215.5 * across, 128.5 * down, 0.62 * unit);
        boat(canvas, 477.5 * across, 127 * down, 0.5 * unit);
    }

    private static void boat(Canvas canvas, double x, double keel, double unit) {
        fill(canvas, HULL, x, keel, unit, -31, -12, 33, -12, 23, 0, -21, 0);
        fill(canvas, JIB, x, keel, unit, -3, -57, -3, -19.5, -21.5, -19.5);
        fill(canvas, SAIL, x, keel, unit, 2.5, -69, 27, -19.5, 2.5, -19.5);
        canvas.bar(x - 1.1 * unit, keel - 73 * unit, 2.2 * unit, 62 * unit, HULL);
    }

    /** @param points across and down from the keel */
    private static void fill(Canvas canvas, Color colour, double x, double keel, double unit, double... points) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x + points[0] * unit, keel + points[1] * unit);
        for (int i = 2; i < points.length; i += 2) {
            shape.lineTo(x + points[i] * unit, keel + points[i + 1] * unit);
        }
        shape.closePath();
        canvas.fill(shape, colour);
    }

    @Override
    public String inWords() {
        return "";
    }
}
