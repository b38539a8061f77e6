package org.goldenlist.report.look;

/** A gold disc over shortening lines: where a company has no logo of its own. */
public final class CompanyMark extends Drawing {

    @Override
    protected void draw(Canvas canvas) {
        double unit = canvas.width / 14;
        double middle = canvas.width / 2;
        canvas.disc(middle, 4.4 * unit, 4.4 * unit, Look.GOLD);
        double[] lengths = {14, 9.4, 4.4};
        for (int i = 0; i < lengths.length; i++) {
            double y = (10.2 + 2.3 * i) * unit;
            canvas.line(middle - lengths[i] * unit / 2, y, middle + lengths[i] * unit / 2, y, 1.05 * unit, Look.INK);
        }
    }
}
