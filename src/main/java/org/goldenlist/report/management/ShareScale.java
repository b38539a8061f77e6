package org.goldenlist.report.management;

import java.awt.Color;
import java.math.BigDecimal;
import org.goldenlist.report.look.Canvas;
import org.goldenlist.report.look.Drawing;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Look;
import org.goldenlist.report.management.Stake.Few;
import org.jspecify.annotations.Nullable;

/** A share on a line: amber and red from the ticks with their numbers, full now, hollow a year ago. */
final class ShareScale extends Drawing {

    /** Where red stands, as a part of the line, so that it is at the same place in every row. */
    private static final double RED = 0.85;

    private static final double APART = 4;

    private final double now;
    private final @Nullable Double then;
    private final double amber;
    private final double red;
    private final String amberWords;
    private final String redWords;

    ShareScale(Few few, BigDecimal now, @Nullable BigDecimal then, Figures figures) {
        this.now = now.doubleValue();
        this.then = then == null ? null : then.doubleValue();
        this.amber = few.amber().doubleValue();
        this.red = few.red().doubleValue();
        this.amberWords = percent(few.amber(), figures);
        this.redWords = percent(few.red(), figures);
    }

    private static String percent(BigDecimal share, Figures figures) {
        return figures.percent(
                share, share.movePointRight(2).stripTrailingZeros().scale() > 0 ? 1 : 0);
    }

    /** From where on it is amber. */
    String amber() {
        return amberWords;
    }

    /** From where on it is red. */
    String red() {
        return redWords;
    }

    @Override
    protected void draw(Canvas canvas) {
        double most = Math.max(red / RED, Math.max(now, then == null ? 0 : then));
        double y = canvas.height - 8;
        double room = canvas.width - 6;
        canvas.line(3, y, canvas.width - 3, y, 0.7, Look.MID);
        double atAmber = 3 + room * amber / most;
        double atRed = 3 + room * red / most;
        canvas.line(atAmber, y - 4.5, atAmber, y + 4.5, 1.1, Look.GOLD_TEXT);
        canvas.line(atRed, y - 4.5, atRed, y + 4.5, 1.1, Look.RED);
        double ends = atRed - Look.width(redWords, 7.5, true) / 2 - APART;
        double begins =
                Math.min(atAmber - Look.width(amberWords, 7.5, true) / 2, ends - Look.width(amberWords, 7.5, true));
        canvas.left(amberWords, begins, y - 6.5, 7.5, true, Look.GOLD_TEXT);
        canvas.centre(redWords, atRed, y - 6.5, 7.5, true, Look.RED);
        if (then != null) {
            double x = 3 + room * Math.max(0, then) / most;
            canvas.disc(x, y, 2.4, Color.WHITE);
            canvas.ring(x, y, 2.2, 0.8, Look.INK);
        }
        canvas.disc(3 + room * Math.max(0, now) / most, y, 2.8, Look.INK);
    }
}
