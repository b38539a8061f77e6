package org.goldenlist.report.look;

import java.awt.Color;

/** An effect with its interval, on a scale with zero, which is the same for all effects beside it. */
public final class EffectBar extends Drawing {

    private static final double RADIUS = 2.4;

    private final double low;
    private final double effect;
    private final double high;
    private final double least;
    private final double most;
    private final boolean moreIsBetter;

    /**
     * @param least of the scale, zero at most
     * @param most of the scale, zero at least, and more than {@code least}
     */
    public EffectBar(double low, double effect, double high, double least, double most, boolean moreIsBetter) {
        this.low = low;
        this.effect = effect;
        this.high = high;
        this.least = least;
        this.most = most;
        this.moreIsBetter = moreIsBetter;
    }

    @Override
    protected void draw(Canvas canvas) {
        double y = canvas.height / 2;
        boolean unclear = low <= 0 && high >= 0;
        Color colour = unclear ? Look.GREY : low > 0 == moreIsBetter ? Look.BLUE : Look.RED;
        canvas.line(x(0, canvas), 1, x(0, canvas), canvas.height - 1, 0.75, Look.INK);
        canvas.line(x(low, canvas), y, x(high, canvas), y, 1.4, colour);
        canvas.disc(x(effect, canvas), y, RADIUS, colour);
    }

    private double x(double amount, Canvas canvas) {
        return RADIUS + (canvas.width - 2 * RADIUS) * (amount - least) / (most - least);
    }
}
