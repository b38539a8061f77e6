package org.goldenlist.report.management;

import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Look;

/** What the marks of a {@link ShareScale} mean: they are too small to carry words. */
final class ScaleKey extends Drawing {

    private final String then;
    private final String amber;
    private final String red;

    /** @param then empty where no share of then is known */
    ScaleKey(String then, String amber, String red) {
        this.then = then;
        this.amber = amber;
        this.red = red;
    }

    @Override
    protected void draw(Canvas canvas) {
        double baseline = canvas.height / 2 + 2.6;
        double middle = canvas.height / 2;
        double x = 3;
        if (!then.isEmpty()) {
            canvas.ring(x, middle, 2.2, 0.8, Look.INK);
            x = canvas.left(then, x + 6, baseline, 7.5, false, Look.GREY) + 11;
        }
        canvas.line(x, middle - 4, x, middle + 4, 1.1, Look.GOLD_TEXT);
        x = canvas.left(amber, x + 4, baseline, 7.5, false, Look.GREY) + 11;
        canvas.line(x, middle - 4, x, middle + 4, 1.1, Look.RED);
        canvas.left(red, x + 4, baseline, 7.5, false, Look.GREY);
    }
}
