package org.goldenlist.report.look;

import java.awt.Dimension;
import java.awt.geom.Dimension2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;

/** A drawing that says how large it is, so that its place may grow to hold it. */
public final class Sized extends Drawing implements DimensionRenderable {

    private final Drawing drawing;
    private final int width;
    private final int height;

    /** @param width in points, as the height */
    public Sized(Drawing drawing, int width, int height) {
        this.drawing = drawing;
        this.width = width;
        this.height = height;
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(width, height);
    }

    @Override
    public String inWords() {
        return drawing.inWords();
    }

    @Override
    protected void draw(Canvas canvas) {
        drawing.draw(canvas);
    }
}
