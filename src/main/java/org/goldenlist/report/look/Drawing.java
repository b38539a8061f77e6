package org.goldenlist.report.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Something drawn, not set: it lands in the PDF as vectors and real text, in whatever place the template gives it. */
public abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        Graphics2D own = (Graphics2D) graphics.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.translate(place.getX(), place.getY());
            draw(new Canvas(own, place.getWidth(), place.getHeight()));
        } finally {
            own.dispose();
        }
    }

    protected abstract void draw(Canvas canvas);
}
