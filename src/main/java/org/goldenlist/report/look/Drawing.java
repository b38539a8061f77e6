package org.goldenlist.report.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** Something drawn, not set: it lands in the PDF, and in the HTML twin, as vectors and real text, in
 * whatever place it is given. */
public abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {

    /** What a template knows as a picture, and we have drawn. */
    public static Drawing of(Renderable picture) {
        return (Drawing) picture;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.translate(place.getX(), place.getY());
            draw(new Canvas(new PaperSurface(own), place.getWidth(), place.getHeight()));
        } finally {
            own.dispose();
        }
    }

    protected abstract void draw(Canvas canvas);

    /** A group for an SVG picture of this size; empty where nothing is drawn. */
    public final String svg(double width, double height) {
        SvgSurface surface = new SvgSurface();
        draw(new Canvas(surface, width, height));
        return surface.written();
    }

    /** What it says, for who cannot see it; unless it says otherwise, the words that stand on it. Empty where words beside it say the same. */
    public String inWords() {
        WordsSurface surface = new WordsSurface();
        draw(new Canvas(surface, 250, 100));
        return String.join(" ", surface.words());
    }
}
