package org.goldenlist.report.look;

import java.util.List;

/** A figure that stands alone under its label, as large as its place allows. */
public final class HeadlineFigure extends Drawing {

    private static final double LARGEST = 26;
    private static final double PLACE = 121;

    private final String figure;
    private final double size;

    public HeadlineFigure(String figure, double size) {
        this.figure = figure;
        this.size = size;
    }

    /** One size for figures beside one another: the longest decides. */
    public static double sizeFor(List<String> figures) {
        double widest = figures.stream()
                .mapToDouble(figure -> Look.width(figure, LARGEST, false))
                .max()
                .orElse(0);
        return widest > PLACE ? LARGEST * PLACE / widest : LARGEST;
    }

    @Override
    protected void draw(Canvas canvas) {
        canvas.left(figure, 0, 25, size, false, Look.INK);
    }
}
