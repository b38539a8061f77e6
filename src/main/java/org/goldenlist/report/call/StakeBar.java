package org.goldenlist.report.call;

import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** What is at stake, as a part of the most of the sheet; gold of who is golden. */
final class StakeBar extends Drawing {

    private final double part;
    private final boolean golden;

    StakeBar(double part, boolean golden) {
        this.part = part;
        this.golden = golden;
    }

    @Override
    protected void draw(Canvas canvas) {
        double length = part > 0 ? Math.max(0.6, part * canvas.width) : 0;
        canvas.bar(0, 0, length, canvas.height, golden ? Look.GOLD : Look.MID);
    }
}
