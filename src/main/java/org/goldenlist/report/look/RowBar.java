package org.goldenlist.report.look;

import java.awt.Color;

/** A bar in a row of a table, from the left; a loss goes the other way, in red. */
public final class RowBar extends Drawing {

    private final double part;
    private final double zero;
    private final Color colour;

    /**
     * @param part of the longest bar, from -1 to 1
     * @param zero where zero stands, as a part of the width
     */
    public RowBar(double part, double zero) {
        this(part, zero, Look.MID);
    }

    private RowBar(double part, double zero, Color colour) {
        this.part = part;
        this.zero = zero;
        this.colour = colour;
    }

    /** Of what the golden list brings. */
    public static RowBar gold(double part) {
        return new RowBar(part, 0, Look.GOLD);
    }

    @Override
    protected void draw(Canvas canvas) {
        double room = canvas.width * (part < 0 ? zero : 1 - zero);
        double length = Math.max(Math.abs(part) * room, part == 0 ? 0 : 0.6);
        double origin = canvas.width * zero;
        canvas.bar(
                part < 0 ? origin - length : origin,
                (canvas.height - 8.5) / 2,
                length,
                8.5,
                part < 0 ? Look.RED : colour);
    }
}
